import type { KnowledgeGraph } from '../graph/knowledge-graph.ts';
import type { Fact, Status } from '../model/fact.ts';
import type { Statement } from '../model/statement.ts';

/** A fact that both graphs have, under another status. */
export interface StatusChange {
  readonly before: Fact;
  readonly after: Fact;
}

/** What tomorrow's article changes. Facts are those of the new graph, but for `removed`. */
export interface GraphDiff {
  readonly added: readonly Fact[];
  readonly removed: readonly Fact[];
  readonly corroborated: readonly StatusChange[];
  readonly disputed: readonly StatusChange[];
  readonly denied: readonly StatusChange[];
  /** Every other change of status, for example a dispute that a rejected statement has ended. */
  readonly settled: readonly StatusChange[];
  /** Statements that only the new graph has. */
  readonly statements: readonly Statement[];
}

/** Compares two graphs of one story. A fact is the same when it shares a statement; then its status is compared. */
export function diff(before: KnowledgeGraph, after: KnowledgeGraph): GraphDiff {
  const factByStatement = new Map<string, Fact>();
  for (const fact of before.facts()) for (const s of fact.statements) factByStatement.set(s.id, fact);
  const added: Fact[] = [];
  const changes: StatusChange[] = [];
  const statements: Statement[] = [];
  const kept = new Set<string>();
  for (const fact of after.facts()) {
    let old: Fact | undefined;
    for (const s of fact.statements) {
      const known = factByStatement.get(s.id);
      if (known) kept.add(known.id);
      else statements.push(s);
      old ??= known;
    }
    if (!old) added.push(fact);
    else if (old.status !== fact.status) changes.push({ before: old, after: fact });
  }
  const became = (...statuses: Status[]): StatusChange[] => changes.filter((c) => statuses.includes(c.after.status));
  return {
    added,
    removed: before.facts().filter((f) => !kept.has(f.id)),
    corroborated: became('corroborated').filter((c) => c.before.status === 'reported'),
    disputed: became('disputed'),
    denied: became('denied'),
    settled: changes.filter((c) => c.after.status === 'reported' || (c.after.status === 'corroborated' && c.before.status !== 'reported')),
    statements,
  };
}
