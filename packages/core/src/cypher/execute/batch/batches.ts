import type { Batches } from '../environment.ts';
import { compileBatchAggregate } from './compile-aggregate.ts';
import { compileFastTest } from './fast-test.ts';
import { compileSelectingScan } from './selecting-scan.ts';
import { compileSinglePath } from './single-path.ts';

/** What only makes queries faster: loaded apart from the engine, which does without until then. */
export const batches: Batches = { compileBatchAggregate, compileSelectingScan, compileSinglePath, compileFastTest };

export { compileChain } from '../chained-trails.ts';
