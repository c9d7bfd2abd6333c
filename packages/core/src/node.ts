export { type Served, type ServeOptions, serveProject } from './serve/serve-project.ts';
export { appendToLog } from './store/append-log.ts';
export { type Content, writeAtomically } from './store/atomic-write.ts';
export type { Addition } from './store/check-addition.ts';
export {
  addReviews,
  EXTRACTOR_KINDS,
  type ExtractorKind,
  extractionPath,
  readExtraction,
  writeExtraction,
} from './store/extraction-file.ts';
export { type FetchedReport, type FetchOptions, fetchReport } from './store/fetch/fetch-report.ts';
export type { NetworkPolicy, ResolvedAddress } from './store/fetch/public-address.ts';
export type { FileSystem, OpenFile } from './store/file-system.ts';
export { nodeFileSystem } from './store/node-file-system.ts';
export type { ProcessIdentity } from './store/process-identity.ts';
export { readProject } from './store/read-project.ts';
export { type Salvaged, salvageLog } from './store/salvage-log.ts';
export { type Added, addJudgement, addReport, initProject, type ProjectWriter, withWriter } from './store/write-project.ts';
