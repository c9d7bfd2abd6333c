export { KgError } from './index.ts';
