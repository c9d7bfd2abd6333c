import type { Batches } from '../environment.ts';
import { compileBatchAggregate } from './compile-aggregate.ts';
import { compileSelectingScan } from './selecting-scan.ts';
import { compileSinglePath } from './single-path.ts';

/** What only makes queries faster: loaded apart from the engine, which does without until then. */
export const batches: Batches = { compileBatchAggregate, compileSelectingScan, compileSinglePath };

export { compileChain } from '../chained-trails.ts';
