import type { Dictionary } from '../graph/dictionary.ts';
import type { PropertyGraph } from '../graph/property-graph.ts';
import type { Claims } from './find-claims.ts';
import type { Ranks } from './ranks.ts';

/** What the nodes of claims are made from. */
export interface ClaimSources {
  readonly claims: Claims;
  readonly ranks: Ranks;
  /** The ids of facts, by edge. */
  readonly factIds: Dictionary;
}

/** Adds a node for every claim, with the edges of those who deny and confirm it. Edge `f` must be fact `f`, node `r` the entity of rank `r`. */
export function addClaims(graph: PropertyGraph, sources: ClaimSources): void {
  const first = graph.addNodes(['Claim'], sources.claims.facts.length);
  if (sources.claims.facts.length > 0) addProperties(graph, first, sources);
  addVoices(graph, first, sources);
}

/** The id of a claim, by its position among the claims. */
export function claimId({ claims, factIds }: ClaimSources, claim: number): string {
  return `c:${factIds.text(claims.facts[claim]!).slice(2)}`;
}

function addProperties(graph: PropertyGraph, first: number, sources: ClaimSources): void {
  const { nodes, edges, order } = graph;
  const { facts } = sources.claims;
  const [subjects, objects] = [facts.map((fact) => graph.source(fact)), facts.map((fact) => graph.target(fact))];
  const set = (key: string, text: (fact: number, claim: number) => string): void => {
    for (let claim = 0; claim < facts.length; claim++) nodes.set(first + claim, key, text(facts[claim]!, claim), order);
  };
  const name = (node: number): string => nodes.get(node, 'name') as string;
  nodes.setNewTexts(first, 'id', facts.length, (claim) => claimId(sources, claim), order);
  set('name', (fact, claim) => `${name(subjects[claim]!)} ${graph.type(fact)} ${name(objects[claim]!)}`);
  nodes.setTexts(first, 'fact', sources.factIds, facts, order);
  nodes.setTexts(first, 'subject', sources.ranks.ids, subjects, order);
  set('relation', (fact) => graph.type(fact));
  nodes.setTexts(first, 'object', sources.ranks.ids, objects, order);
  set('status', (fact) => edges.get(fact, 'status') as string);
}

function addVoices(graph: PropertyGraph, first: number, sources: ClaimSources): void {
  const { facts, deniedBy, confirmedBy } = sources.claims;
  const claims = [...deniedBy.claims, ...confirmedBy.claims];
  const ranks = [...deniedBy.ranks, ...confirmedBy.ranks];
  const denials = deniedBy.ranks.length;
  const id = (i: number): string =>
    `${claimId(sources, claims[i]!)}/${i < denials ? 'denied' : 'confirmed'}/${sources.ranks.ids.text(ranks[i]!)}`;
  const nodes = claims.map((claim) => first + claim);
  const edge = graph.addEdges('DENIED', deniedBy.ranks, nodes.slice(0, denials));
  graph.addEdges('CONFIRMED', confirmedBy.ranks, nodes.slice(denials));
  graph.edges.setNewTexts(edge, 'id', claims.length, id, graph.size);
  graph.edges.setTexts(
    edge,
    'fact',
    sources.factIds,
    claims.map((claim) => facts[claim]!),
    graph.size,
  );
}
