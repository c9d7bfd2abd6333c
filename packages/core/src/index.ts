export { type Diagnostic, formatDiagnostic, formatPlace, type Place } from './base/diagnostic.ts';
export { type ErrorCode, KgError } from './base/errors.ts';
