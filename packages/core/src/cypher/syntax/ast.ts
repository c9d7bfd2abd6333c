// The abstract syntax of Cypher. Names follow the openCypher 9 grammar, and Neo4j's or GQL's where openCypher has none.
// Parentheses leave no node, nor are they in the span of what they hold: the tree's shape says what they said. What was not written is
// `undefined`. Chains of operands (AND, labels, comparisons) are flat lists, so that a long chain is not a deep tree.
import type { Span } from '../../base/text.ts';

/** What every node has: its kind, and its place in the query text in UTF-16 code units. A node can be given wherever a span is wanted. */
export interface Node<Kind extends string = string> extends Span {
  readonly kind: Kind;
}

/** What gives rows: one query, or several put together by UNION. */
export type Query = SingleQuery | Union;

/** A sequence of clauses, their order checked by the parser (oC SingleQuery). When a lone procedure call it is oC's StandaloneCall. */
export type SingleQuery = Node<'SingleQuery'> & { readonly clauses: readonly Clause[] };

/** Two or more queries whose rows are put together: all of them, or without duplicates. UNION and UNION ALL cannot be mixed. */
export type Union = Node<'Union'> & { readonly all: boolean; readonly queries: readonly SingleQuery[] };

/** A step of a query. */
export type Clause = ReadingClause | UpdatingClause | With | Return;

/** A clause that reads the graph or makes rows. */
export type ReadingClause = Match | Unwind | ProcedureCall | SubqueryCall | Show;

/** A clause that changes the graph. */
export type UpdatingClause = Create | Merge | SetClause | Remove | Delete | Foreach;

/** `[OPTIONAL] MATCH pattern, … WHERE …`. */
export type Match = Node<'Match'> & {
  readonly optional: boolean;
  readonly pattern: readonly PathPattern[];
  readonly where: Expression | undefined;
};

/** `UNWIND list AS variable`: one row for each element. */
export type Unwind = Node<'Unwind'> & { readonly list: Expression; readonly variable: Variable };

/** What WITH and RETURN share (oC ProjectionBody). `star` is a leading `*`; the items follow it. */
export interface ProjectionBody {
  readonly distinct: boolean;
  readonly star: boolean;
  readonly items: readonly ProjectionItem[];
  readonly orderBy: readonly SortItem[];
  readonly skip: Expression | undefined;
  readonly limit: Expression | undefined;
}

/** One column: an expression and its name. Without AS, a variable gives its own name, anything else the text of this node's span. */
export type ProjectionItem = Node<'ProjectionItem'> & { readonly expression: Expression; readonly alias: Variable | undefined };

/** One key of ORDER BY. */
export type SortItem = Node<'SortItem'> & { readonly expression: Expression; readonly descending: boolean };

/** `WITH … ORDER BY … SKIP … LIMIT … WHERE …`: what the clauses after it see. */
export type With = Node<'With'> & ProjectionBody & { readonly where: Expression | undefined };

/** `RETURN … ORDER BY … SKIP … LIMIT …`: the query's columns. */
export type Return = Node<'Return'> & ProjectionBody;

/** `CREATE pattern, …`: paths of nodes and relationships, without selectors. */
export type Create = Node<'Create'> & { readonly pattern: readonly PathPattern[] };

/** `MERGE pattern ON CREATE SET … ON MATCH SET …`: finds the path, as in CREATE, or else creates it. */
export type Merge = Node<'Merge'> & { readonly pattern: PathPattern; readonly actions: readonly MergeAction[] };

/** What MERGE sets when it has created, or has found, its pattern. */
export type MergeAction = Node<'MergeAction'> & { readonly on: 'create' | 'match'; readonly items: readonly SetItem[] };

/** `SET item, …`. (`Set` alone would hide JavaScript's own.) */
export type SetClause = Node<'Set'> & { readonly items: readonly SetItem[] };

/** One change of SET. */
export type SetItem = SetProperty | SetProperties | LabelsItem;

/** `n.key = value`; null removes the property. */
export type SetProperty = Node<'SetProperty'> & { readonly target: PropertyLookup; readonly value: Expression };

/** `n = map` replaces all properties; `n += map` keeps those that the map does not name. */
export type SetProperties = Node<'SetProperties'> & {
  readonly variable: Variable;
  readonly operator: '=' | '+=';
  readonly value: Expression;
};

/** `REMOVE item, …`. */
export type Remove = Node<'Remove'> & { readonly items: readonly RemoveItem[] };

/** One change of REMOVE: the property `n.key`, or labels. */
export type RemoveItem = PropertyLookup | LabelsItem;

/** `n:A:B`: labels to add to a node, or to take away. */
export type LabelsItem = Node<'LabelsItem'> & { readonly variable: Variable; readonly labels: readonly Name[] };

/** `[DETACH] DELETE expression, …`. */
export type Delete = Node<'Delete'> & { readonly detach: boolean; readonly expressions: readonly Expression[] };

/** `FOREACH (variable IN list | updates)`. */
export type Foreach = Node<'Foreach'> & {
  readonly variable: Variable;
  readonly list: Expression;
  readonly updates: readonly UpdatingClause[];
};

/** `CALL name(arguments) YIELD …`. Arguments are undefined when written without parentheses: parameters named like them are meant. */
export type ProcedureCall = Node<'ProcedureCall'> & {
  readonly name: Name;
  readonly arguments: readonly Expression[] | undefined;
  readonly yield: Yield | undefined;
};

/** `YIELD … WHERE …`: columns of a procedure by name, or all of them (`YIELD *`; then `items` is empty). */
export type Yield = Node<'Yield'> & {
  readonly star: boolean;
  readonly items: readonly YieldItem[];
  readonly where: Expression | undefined;
};

/** `field` or `field AS variable`; without AS the variable has the field's name. */
export type YieldItem = Node<'YieldItem'> & { readonly field: Name; readonly variable: Variable };

/**
 * `CALL (x, y) { … }` or `CALL { … }`: a query run once for each row. `scope` says what it sees of the row: the variables listed,
 * all of them (`*`), or, when undefined, what an importing WITH at its start names.
 */
export type SubqueryCall = Node<'SubqueryCall'> & { readonly scope: readonly Variable[] | '*' | undefined; readonly query: Query };

/** `SHOW INDEXES | PROCEDURES | FUNCTIONS [YIELD …] [WHERE …]`: a first clause; only RETURN can follow, and only after YIELD. */
export type Show = Node<'Show'> & { readonly subject: 'INDEXES' | 'PROCEDURES' | 'FUNCTIONS'; readonly yield: Yield | undefined };

/**
 * A path to match or create, its parts as written: nodes and relationships in turn, parenthesised paths beside nodes or one another
 * (oC PatternPart; GQL path pattern). A relationship has a node on either side.
 */
export type PathPattern = Node<'PathPattern'> & {
  readonly variable: Variable | undefined;
  readonly selector: PathSelector | undefined;
  readonly elements: readonly PathElement[];
};

/** A part of a path. */
export type PathElement = NodePattern | RelationshipPattern | ParenthesizedPath;

/** `(n:Label {key: value} WHERE …)`. */
export type NodePattern = Node<'NodePattern'> & {
  readonly variable: Variable | undefined;
  readonly labels: LabelExpression | undefined;
  readonly properties: MapLiteral | Parameter | undefined;
  readonly where: Expression | undefined;
};

/**
 * `-[r:TYPE*1..2 {key: value} WHERE …]->{1,3}`. `range` is openCypher's variable length, `quantifier` is GQL's; never both.
 * The direction is seen from the left; `-[]-` and `<-[]->` are `both`.
 */
export type RelationshipPattern = Node<'RelationshipPattern'> & {
  readonly direction: 'outgoing' | 'incoming' | 'both';
  readonly variable: Variable | undefined;
  readonly types: LabelExpression | undefined;
  readonly range: RangeLiteral | undefined;
  readonly properties: MapLiteral | Parameter | undefined;
  readonly where: Expression | undefined;
  readonly quantifier: PathQuantifier | undefined;
};

/** `*`, `*2` (both bounds 2), `*1..`, `*..3`, `*1..3`: how many relationships. Without lower bound 1, without upper any number. */
export type RangeLiteral = Node<'RangeLiteral'> & { readonly lower: number | undefined; readonly upper: number | undefined };

/** `{1,3}`, `{2}`, `{1,}`, `{,3}` (from 0), `+` (from 1) or `*` (from 0): how often a part of a path is repeated. */
export type PathQuantifier = Node<'PathQuantifier'> & { readonly lower: number; readonly upper: number | undefined };

/** `((a)-[r]->(b) WHERE …){1,3}`: a quantified path pattern, or, without quantifier, a path with a predicate of its own. */
export type ParenthesizedPath = Node<'ParenthesizedPath'> & {
  readonly pattern: PathPattern;
  readonly where: Expression | undefined;
  readonly quantifier: PathQuantifier | undefined;
};

/**
 * Which of the paths between two ends are wanted: `ANY k`, `ALL`, `SHORTEST k` (`ANY SHORTEST` is `SHORTEST 1`), `ALL SHORTEST`,
 * `SHORTEST k GROUPS`, or the older functions `shortestPath(…)` and `allShortestPaths(…)` around the path. `count` is k, else 1.
 */
export type PathSelector = Node<'PathSelector'> & {
  readonly mode: 'any' | 'all' | 'shortest' | 'allShortest' | 'shortestGroups' | 'shortestPath' | 'allShortestPaths';
  readonly count: number;
};

/** What is asked of a node's labels or of a relationship's type. */
export type LabelExpression = LabelName | LabelWildcard | LabelNegation | LabelJunction;

/** One label or type. */
export type LabelName = Node<'LabelName'> & { readonly name: string };

/** `%`: any label or type at all. */
export type LabelWildcard = Node<'LabelWildcard'>;

/** `!A`. */
export type LabelNegation = Node<'LabelNegation'> & { readonly operand: LabelExpression };

/** Two or more operands between the same operator: `A&B` or the older `:A:B`, `A|B` or the older `:A|:B`. */
export type LabelJunction = Node<'LabelConjunction' | 'LabelDisjunction'> & { readonly operands: readonly LabelExpression[] };

/** What has a value. */
export type Expression = Literal | Operation | Access | Binder | GraphExpression;

/** A value written out. */
export type Literal = NullLiteral | BooleanLiteral | IntegerLiteral | FloatLiteral | StringLiteral | ListLiteral | MapLiteral;

/** `null`. */
export type NullLiteral = Node<'NullLiteral'>;

/** `true` or `false`. */
export type BooleanLiteral = Node<'BooleanLiteral'> & { readonly value: boolean };

/** A 64-bit integer with its sign: a number when safe, else a bigint. `-1` is one literal. */
export type IntegerLiteral = Node<'IntegerLiteral'> & { readonly value: number | bigint };

/** A finite double with its sign. */
export type FloatLiteral = Node<'FloatLiteral'> & { readonly value: number };

/** A string, its escapes resolved. */
export type StringLiteral = Node<'StringLiteral'> & { readonly value: string };

/** `[a, b]`. */
export type ListLiteral = Node<'ListLiteral'> & { readonly items: readonly Expression[] };

/** `{key: value}`; keys in the order written, perhaps one of them twice. */
export type MapLiteral = Node<'MapLiteral'> & { readonly entries: readonly MapEntry[] };

/** One key of a map and its value. */
export type MapEntry = Node<'MapEntry'> & { readonly key: Name; readonly value: Expression };

/** What operators make. */
export type Operation = Junction | Not | Comparison | ComparisonChain | Predicate | Arithmetic | UnaryArithmetic;

/** Two or more operands between the same operator: `a OR b OR …`, `a XOR b XOR …`, `a AND b AND …`. */
export type Junction = Node<'Or' | 'Xor' | 'And'> & { readonly operands: readonly Expression[] };

/** `NOT a`. */
export type Not = Node<'Not'> & { readonly operand: Expression };

/** How two values are compared. */
export type ComparisonOperator = '=' | '<>' | '<' | '>' | '<=' | '>=';

/** `a < b`. */
export type Comparison = Node<'Comparison'> & {
  readonly operator: ComparisonOperator;
  readonly left: Expression;
  readonly right: Expression;
};

/** `a < b <= c`, which means `a < b AND b <= c`: two or more operators, and one operand more. */
export type ComparisonChain = Node<'ComparisonChain'> & {
  readonly operators: readonly ComparisonOperator[];
  readonly operands: readonly Expression[];
};

/** An operator between comparison and addition, true, false or null. */
export type Predicate = StringPredicate | ListPredicate | NullPredicate | LabelPredicate;

/** `a STARTS WITH b`, `a ENDS WITH b`, `a CONTAINS b`, `a =~ b` (a regular expression for the whole string). */
export type StringPredicate = Node<'StringPredicate'> & {
  readonly operator: 'STARTS WITH' | 'ENDS WITH' | 'CONTAINS' | '=~';
  readonly left: Expression;
  readonly right: Expression;
};

/** `element IN list`. */
export type ListPredicate = Node<'ListPredicate'> & { readonly element: Expression; readonly list: Expression };

/** `a IS NULL`, or negated `a IS NOT NULL`. */
export type NullPredicate = Node<'NullPredicate'> & { readonly operand: Expression; readonly negated: boolean };

/** `n:A:B`, `n:A|B`, `n IS A`. */
export type LabelPredicate = Node<'LabelPredicate'> & { readonly operand: Expression; readonly labels: LabelExpression };

/** `a + b`; `||` joins strings or lists. */
export type Arithmetic = Node<'Arithmetic'> & {
  readonly operator: '+' | '-' | '||' | '*' | '/' | '%' | '^';
  readonly left: Expression;
  readonly right: Expression;
};

/** `-a` or `+a`; never the minus of a number, which belongs to the literal. */
export type UnaryArithmetic = Node<'UnaryArithmetic'> & { readonly operator: '+' | '-'; readonly operand: Expression };

/** What looks a value up or computes it by name. */
export type Access =
  | Parameter
  | Variable
  | PropertyLookup
  | ContainerIndex
  | ListSlice
  | FunctionInvocation
  | CountStar
  | CaseExpression
  | MapProjection;

/** `$name`, `$1`; the name is without the dollar. */
export type Parameter = Node<'Parameter'> & { readonly name: string };

/** A variable, where it is bound and where it is used. */
export type Variable = Node<'Variable'> & { readonly name: string };

/** A name that is no variable: of a property, map key, label, index, procedure's column, or a function or procedure (`space.name`). */
export type Name = Node<'Name'> & { readonly name: string };

/** `object.key`: a property of a node, relationship, map, temporal value or point. */
export type PropertyLookup = Node<'PropertyLookup'> & { readonly object: Expression; readonly key: Name };

/** `container[index]`: an element of a list, or a key of a map, node or relationship. */
export type ContainerIndex = Node<'ContainerIndex'> & { readonly container: Expression; readonly index: Expression };

/** `list[from..to]`. */
export type ListSlice = Node<'ListSlice'> & {
  readonly list: Expression;
  readonly from: Expression | undefined;
  readonly to: Expression | undefined;
};

/** `name(arguments)`, also aggregations. The name is as written; only here may an argument be a pattern predicate (of `exists`). */
export type FunctionInvocation = Node<'FunctionInvocation'> & {
  readonly name: Name;
  readonly distinct: boolean;
  readonly arguments: readonly Expression[];
};

/** `count(*)`. */
export type CountStar = Node<'CountStar'>;

/** `CASE operand WHEN value THEN …` or, without operand, `CASE WHEN predicate THEN …`. */
export type CaseExpression = Node<'CaseExpression'> & {
  readonly operand: Expression | undefined;
  readonly alternatives: readonly CaseAlternative[];
  readonly otherwise: Expression | undefined;
};

/** `WHEN condition THEN value`. */
export type CaseAlternative = Node<'CaseAlternative'> & { readonly condition: Expression; readonly value: Expression };

/** `variable {.key, .*, key: value, other}`. */
export type MapProjection = Node<'MapProjection'> & { readonly variable: Variable; readonly items: readonly MapProjectionItem[] };

/** An item of a map projection: `key: value`, `.key`, `.*`, or a variable for itself. */
export type MapProjectionItem = MapEntry | PropertySelector | AllPropertiesSelector | Variable;

/** `.key` in a map projection. */
export type PropertySelector = Node<'PropertySelector'> & { readonly key: Name };

/** `.*` in a map projection. */
export type AllPropertiesSelector = Node<'AllPropertiesSelector'>;

/** An expression with a variable of its own. */
export type Binder = ListComprehension | Quantifier | Reduce;

/** `[variable IN list WHERE predicate | projection]`. */
export type ListComprehension = Node<'ListComprehension'> & {
  readonly variable: Variable;
  readonly list: Expression;
  readonly where: Expression | undefined;
  readonly projection: Expression | undefined;
};

/** `all(variable IN list WHERE predicate)`, and `any`, `none`, `single` likewise. */
export type Quantifier = Node<'Quantifier'> & {
  readonly quantifier: 'all' | 'any' | 'none' | 'single';
  readonly variable: Variable;
  readonly list: Expression;
  readonly where: Expression;
};

/** `reduce(accumulator = initial, variable IN list | expression)`. */
export type Reduce = Node<'Reduce'> & {
  readonly accumulator: Variable;
  readonly initial: Expression;
  readonly variable: Variable;
  readonly list: Expression;
  readonly expression: Expression;
};

/** An expression that matches a pattern of the graph. */
export type GraphExpression = PatternPredicate | PatternComprehension | ShortestPathExpression | SubqueryExpression;

/** `(a)-[:T]->(b)` where a boolean is wanted: whether there is such a path. At least one relationship; binds no variable. */
export type PatternPredicate = Node<'PatternPredicate'> & { readonly pattern: PathPattern };

/** `[p = (a)-->(b) WHERE predicate | projection]`. */
export type PatternComprehension = Node<'PatternComprehension'> & {
  readonly pattern: PathPattern;
  readonly where: Expression | undefined;
  readonly projection: Expression;
};

/** `shortestPath(…)` or `allShortestPaths(…)` as a value; the pattern's selector says which. */
export type ShortestPathExpression = Node<'ShortestPathExpression'> & { readonly pattern: PathPattern };

/** `EXISTS { … }`, `COUNT { … }`, `COLLECT { … }`. A bare pattern inside is given as MATCH with it; EXISTS and COUNT need no RETURN. */
export type SubqueryExpression = Node<'ExistsSubquery' | 'CountSubquery' | 'CollectSubquery'> & { readonly query: Query };
