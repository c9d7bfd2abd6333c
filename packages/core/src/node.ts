export { type Served, type ServeOptions, serveProject } from './serve/serve-project.ts';
export { appendToLog, salvageLog } from './store/append-log.ts';
export { writeAtomically } from './store/atomic-write.ts';
export { type FileSystem, nodeFileSystem } from './store/file-system.ts';
export { readProject } from './store/read-project.ts';
export { type Added, addJudgement, addReport, initProject } from './store/write-project.ts';
