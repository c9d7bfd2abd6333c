import type { Batches } from '../environment.ts';
import { compileBatchAggregate } from './compile-aggregate.ts';
import { compileSelectingScan } from './selecting-scan.ts';

/** What works on many rows at a time: loaded apart from the engine, which does without until then. */
export const batches: Batches = { compileBatchAggregate, compileSelectingScan };
