import { parentPort, workerData } from 'node:worker_threads';
import { KgError } from '../../base/errors.ts';
import { loadRulesExtractor } from '../../extract/rules/rules-extractor.ts';
import { diplomacyData } from '../../model/diplomacy.ts';
import { defineOntology, ontologySchema } from '../../model/ontology.ts';
import type { ReadRequest, ReadResponse, WorkerData } from './pooled-extractor.ts';

// A thread that reads one report after the other. Requests may come in before the model is loaded: they wait in the port.
const { entities, ontology, patterns } = workerData as WorkerData;
const known = { entities, ontology: defineOntology(ontologySchema.parse(ontology), [ontologySchema.parse(diplomacyData)]) };
const extractor = await loadRulesExtractor(patterns);

parentPort!.on('message', ({ document, recorded }: ReadRequest) => void answer(document, recorded));

async function answer(document: ReadRequest['document'], recorded: string): Promise<void> {
  let response: ReadResponse;
  try {
    response = { report: await extractor.read(document, known, recorded) };
  } catch (error) {
    if (!(error instanceof KgError)) throw error;
    response = { error: { code: error.code, message: error.message } };
  }
  parentPort!.postMessage(response);
}
