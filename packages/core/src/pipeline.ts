import type { Diagnostic } from './base/diagnostic.ts';
import { throwOnErrors } from './base/errors.ts';
import { type AssembleOptions, buildFromStatements } from './build/build-graph.ts';
import type { KnowledgeGraph } from './graph/knowledge-graph.ts';
import type { Project } from './model/project.ts';
import { settleIdentities } from './resolve/settle-identities.ts';
import { type SuspectedDuplicate, suspectedDuplicates } from './resolve/suspected-duplicates.ts';

/** How to build a graph. */
export interface BuildOptions extends AssembleOptions {
  /** Throw when the integrity report has an error, instead of leaving the statement out. */
  readonly strict?: boolean | undefined;
}

/**
 * Builds the graph of a story: who is who, then statements to facts, then facts to edges. Pure: the same project gives the same graph,
 * in whatever order its parts come.
 * @throws KgError `invalid` with all diagnostics, when `strict`; `aborted` when the signal or the timeout says so
 */
export function buildGraph(project: Project, options: BuildOptions = {}): KnowledgeGraph {
  const identities = settleIdentities(project.entities, project.judgements);
  const suspected = suspectedDuplicates(project.entities, identities.judged).map(toDiagnostic);
  const graph = buildFromStatements(project, identities.canonical, [...identities.diagnostics, ...suspected], options);
  if (options.strict) throwOnErrors(graph.integrity.diagnostics, 'the project has errors');
  return graph;
}

/** What one more report brings. */
export type Addition = Partial<Pick<Project, 'documents' | 'entities' | 'statements' | 'judgements'>>;

/**
 * The graph with more reports, entities, statements or judgements: exactly what a full build of everything gives, and it is one. An addition
 * can change what was read before (a rejection, a place inside another one, an entity that was unknown), and grouping, which alone could be
 * kept for what it does not touch, is an eighth of the work.
 */
export function extendGraph(graph: KnowledgeGraph, addition: Addition, options: BuildOptions = {}): KnowledgeGraph {
  const { project } = graph;
  return buildGraph(
    {
      ...project,
      documents: [...project.documents, ...(addition.documents ?? [])],
      entities: [...project.entities, ...(addition.entities ?? [])],
      statements: [...project.statements, ...(addition.statements ?? [])],
      judgements: [...project.judgements, ...(addition.judgements ?? [])],
    },
    options,
  );
}

function toDiagnostic({ left, right, reason }: SuspectedDuplicate): Diagnostic {
  return {
    severity: 'warning',
    code: 'suspected-duplicate',
    message: `${left.id} and ${right.id} may be one: ${reason}`,
    place: { subject: `entity ${left.id}` },
    hint: `kg merge ${left.id} ${right.id}, or kg split ${left.id} ${right.id}`,
  };
}
