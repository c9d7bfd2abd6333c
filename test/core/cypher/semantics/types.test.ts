import { testAccepted, testErrors } from '../../../support/analyze-query.ts';

const invalid = 'InvalidArgumentType';

testErrors('operators on values of the wrong type', [
  ['RETURN «123» AND true', invalid, 'AND takes BOOLEAN, not INTEGER'],
  ['RETURN false OR «[true]»', invalid, 'OR takes BOOLEAN, not LIST<BOOLEAN>'],
  ['RETURN null XOR «{x: []}»', invalid],
  ['RETURN NOT «"true"»', invalid, 'NOT takes BOOLEAN, not STRING'],
  ['RETURN NOT «length(null)»', invalid],
  ['RETURN 1 IN «{x: []}»', invalid, 'IN takes LIST, not MAP'],
  ['RETURN «"a"» - 1', invalid, '`-` takes NUMBER'],
  ['RETURN 1 % «true»', invalid],
  ['RETURN «{a: 1}» + 1', invalid, '`+` takes numbers, strings, temporal values or lists, not MAP'],
  ['MATCH (n) RETURN 1 + «n»', invalid],
  ['RETURN («"a" + 1») * 2', invalid, 'not STRING'],
  ['RETURN -«"a"»', invalid],
  ['RETURN «1» || "a"', invalid],
  ['RETURN [1, 2][«"a"»..]', invalid],
  ['RETURN «"abc"»[0..1]', invalid],
  ['WITH 1 AS x RETURN «x»:Label', invalid],
]);

testErrors(
  'properties and elements of what has none',
  [
    ['WITH 123 AS x RETURN «x».num', invalid, '`.num` is read from'],
    ['WITH [123, true] AS x RETURN «x».num', invalid, 'not LIST<ANY>'],
    ['RETURN «"a"».b', invalid],
    ['WITH true AS list, 0 AS i RETURN «list»[i]', invalid],
    ['WITH [1] AS list, 4.7 AS i RETURN list[«i»]', invalid, 'the index of a list is INTEGER, not FLOAT'],
  ],
  'TypeError',
);

testErrors('conditions', [
  ['MATCH (n) WHERE «n» RETURN n', invalid, 'a condition is BOOLEAN, not NODE'],
  ['MATCH p = ()-->() WHERE «p».name = "a" RETURN p', invalid, 'not PATH'],
  ['MATCH (n WHERE «1») RETURN n', invalid],
  ['MATCH ()-[r WHERE «r»]->() RETURN r', invalid, 'not RELATIONSHIP'],
  ['RETURN CASE WHEN «1» THEN 2 END', invalid],
  ['RETURN [x IN [1] WHERE «x»]', invalid, 'not INTEGER'],
  ['WITH 1 AS x WHERE «x» RETURN x', invalid],
  ['CALL graph.rank() YIELD score WHERE «score» RETURN score', invalid],
]);

testErrors('lists and their elements', [
  ['RETURN none(x IN ["a", "b"] WHERE «x» % 2 = 0)', invalid, '`%` takes NUMBER, not STRING'],
  ['RETURN single(x IN [false] WHERE «x» % 2 = 0)', invalid],
  ['RETURN any(x IN «1» WHERE true)', invalid, '`any` takes LIST, not INTEGER'],
  ['RETURN all(x IN [1] WHERE «x»)', invalid],
  ['RETURN [x IN «"abc"» | x]', invalid],
  ['RETURN [x IN [[1], null] | NOT «x»]', invalid, 'not LIST<INTEGER>'],
  ['RETURN reduce(s = 0, x IN «1» | s + x)', invalid],
  ['UNWIND ["a"] AS x RETURN «x» % 2', invalid],
  ['FOREACH (x IN «1» | CREATE ())', invalid],
]);

testErrors('arguments of functions', [
  ['MATCH (n) RETURN length(«n»)', invalid, '`length` takes as `path` a value of type PATH, not NODE'],
  ['MATCH ()-[r]->() RETURN length(«r»)', invalid],
  ['MATCH p = ()-[*]->() RETURN size(«p»)', invalid],
  ['MATCH p = (a) RETURN labels(«p»)', invalid],
  ['MATCH (n) RETURN type(«n»)', invalid],
  ['RETURN properties(«[true, false]»)', invalid],
  ['RETURN abs(«"a"»)', invalid],
  ['MATCH (n) RETURN sum(«n»)', invalid],
  ['MATCH (n) RETURN n {.*, a: «1» AND true}', invalid],
  ['MATCH (n) WITH n.x AS x, 1 AS y RETURN «y» {.a}', invalid],
  ['RETURN «substring("a")»', 'InvalidNumberOfArguments', '`substring` takes 2 to 3 arguments, not 1'],
  ['RETURN «abs(1, 2)»', 'InvalidNumberOfArguments', 'takes 1 argument, not 2'],
  ['RETURN «coalesce()»', 'InvalidNumberOfArguments', 'at least 1'],
  ['RETURN «foo»(1)', 'UnknownFunction'],
  ['RETURN «tolowr»("A")', 'UnknownFunction', '', 'did you mean `toLower`'],
  ['RETURN «abs(DISTINCT 1)»', 'UnexpectedSyntax', 'no aggregation'],
]);

testAccepted('what can only be known when running', [
  'RETURN null AND true, NOT null, 1 IN null',
  'RETURN $x AND true, $x.a, $x[0], $x % 2, size($x)',
  'WITH [1, "a", true] AS list RETURN [x IN list | x % 2]',
  'WITH {a: 1} AS m, 0 AS i RETURN m[i], m.a.b.c',
  'MATCH (n) WHERE n.flag RETURN n.x AND n.y',
  'RETURN any(x IN [] WHERE x % 2 = 0), all(x IN $l WHERE x)',
  'MATCH (n) RETURN CASE WHEN true THEN n ELSE null END.name',
  'RETURN reduce(s = 0, x IN [1] | s + x) % 2',
  'RETURN reduce(s = "", x IN [1] | s + x)',
  'RETURN [1, 2] + 3, 3 + [1], "a" + 1 + true, 1.5 + 2',
  'RETURN date("2020-01-01") + duration({days: 1}), duration({days: 1}) * 2, date().year % 2',
  'RETURN 1 + 1 = 2 AND "a" < 1',
  'MATCH (n) RETURN n.x STARTS WITH 1, 1 =~ "a"',
  'WITH [1, 1.5] AS l RETURN l[0] * 2, -l[1]',
  'MATCH (n) RETURN startNode($r).name, COLLECT { MATCH (m) RETURN m }[0].name',
]);
