// What works on many rows at a time: loaded apart from the engine, which does without until then.
export { compileBatchAggregate } from './compile-aggregate.ts';
export { compileSelectingScan } from './selecting-scan.ts';
