import { join } from 'node:path';
import { KgError } from '../base/errors.ts';
import type { AnswerCache } from '../extract/llm/llm-extractor.ts';
import { writeAtomically } from './atomic-write.ts';
import { type FileSystem, isMissing } from './file-system.ts';
import { nodeFileSystem } from './node-file-system.ts';
import { readJson } from './text-file.ts';

/** Keeps what models have answered in a project's folder, one file a question. A file that cannot be read counts as no answer. */
export class AnswerFiles implements AnswerCache {
  readonly #folder: string;
  readonly #fs: FileSystem;
  /** True when what was answered before does not count. */
  readonly #isRenewed: boolean;

  constructor(folder: string, { isRenewed = false, fs = nodeFileSystem }: { readonly isRenewed?: boolean; readonly fs?: FileSystem } = {}) {
    this.#folder = folder;
    this.#isRenewed = isRenewed;
    this.#fs = fs;
  }

  /** @throws KgError `io` */
  async get(question: string): Promise<unknown> {
    if (this.#isRenewed) return undefined;
    try {
      return await readJson(this.#path(question), this.#fs);
    } catch (error) {
      if (isMissing(error) || (error instanceof KgError && error.code !== 'io')) return undefined;
      throw error;
    }
  }

  /** @throws KgError `io` */
  async set(question: string, answer: unknown): Promise<void> {
    await writeAtomically(this.#path(question), `${JSON.stringify(answer)}\n`, this.#fs);
  }

  #path(question: string): string {
    return join(this.#folder, 'extracted', 'answers', `${question}.json`);
  }
}
