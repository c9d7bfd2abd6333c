import { z } from 'zod';

/** Kebab-case, stable, chosen by people: `vladimir-putin`. Lower-case letters of any script, digits, single hyphens. */
export const entityIdSchema = z
  .string()
  .max(200)
  .regex(/^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u, 'expected a kebab-case id such as `vladimir-putin`')
  .brand<'EntityId'>();
export type EntityId = z.infer<typeof entityIdSchema>;

/** A report's file name without its ending: `03-tass-peskov-no-consultations`. */
export const documentIdSchema = z
  .string()
  .max(200)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, 'expected letters, digits, `.`, `_` and `-` only')
  .brand<'DocumentId'>();
export type DocumentId = z.infer<typeof documentIdSchema>;

/** `s:` and 20 hex digits: the hash of what the statement says, see `statementId`. */
export const statementIdSchema = z
  .string()
  .regex(/^s:[0-9a-f]{20}$/, 'expected `s:` and 20 hex digits')
  .brand<'StatementId'>();
export type StatementId = z.infer<typeof statementIdSchema>;

/** `f:` and the hex digits of the fact's first published statement: later reports leave it as it is. */
export type FactId = string & z.core.$brand<'FactId'>;

/** `c:` and the hex digits of the fact that the claim is about. */
export type ClaimId = string & z.core.$brand<'ClaimId'>;
