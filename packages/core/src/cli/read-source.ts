import type { ReportFormat } from '../extract/ingest/ingested-report.ts';
import { isWebAddress } from '../store/fetch/check-url.ts';
import { fetchReport } from '../store/fetch/fetch-report.ts';
import type { CliIo } from './cli-io.ts';
import { readInput } from './read-input.ts';

/** The text of what is to be read in. */
interface Source {
  readonly text: string;
  /** Undefined when the file's ending is to say it. */
  readonly format: ReportFormat | undefined;
  /** Where it was fetched from. */
  readonly url?: string | undefined;
}

/**
 * Reads a file, standard input for `-`, or a web address.
 * @throws KgError as `readInput` and `fetchReport` do
 */
export async function readSource(file: string, io: CliIo, format: ReportFormat | undefined): Promise<Source> {
  if (!isWebAddress(file)) return { text: await readInput(file, io), format };
  const page = await fetchReport(file, { policy: io.network });
  return { text: page.text, format: format ?? page.format, url: page.url };
}
