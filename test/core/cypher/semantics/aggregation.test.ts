import { testAccepted, testErrors } from '../../../support/analyze-query.ts';

testErrors('an aggregation out of place', [
  ['MATCH (a) WHERE «count(a)» > 10 RETURN a', 'InvalidAggregation', 'in WHERE'],
  ['MATCH (n) WITH n, count(*) AS c WHERE «count(*)» > 1 RETURN c', 'InvalidAggregation'],
  ['MATCH (n) RETURN [x IN [1, 2] | «count(*)»]', 'InvalidAggregation', 'inside a list comprehension'],
  ['MATCH (n) RETURN any(x IN [1, 2] WHERE x = «max(n.x)»)', 'InvalidAggregation', 'inside `any`'],
  ['MATCH (n) RETURN reduce(s = 0, x IN [1] | s + «sum(x)»)', 'InvalidAggregation'],
  ['MATCH (n) RETURN [(n)-->(m) | «count(m)»]', 'InvalidAggregation'],
  ['MATCH (n) RETURN n.num1 ORDER BY «max(n.num2)»', 'InvalidAggregation', 'unless a column is an aggregation'],
  ['MATCH (n) WITH n.num1 AS foo ORDER BY n.name, «max(n.num2)» RETURN foo', 'InvalidAggregation'],
  ['MATCH (n) RETURN n LIMIT «count(*)»', 'InvalidAggregation', 'in LIMIT'],
  ['UNWIND [«count(*)»] AS x RETURN x', 'InvalidAggregation'],
  ['MATCH (n) SET n.x = «count(*)»', 'InvalidAggregation'],
  ['MATCH (n) DELETE «collect(n)»', 'InvalidAggregation'],
  ['CREATE ({x: «count(*)»})', 'InvalidAggregation'],
  ['MERGE ({x: «count(*)»})', 'InvalidAggregation'],
  ['MATCH (n {x: «count(*)»}) RETURN n', 'InvalidAggregation'],
  ['MATCH (n) CALL test.near(«max(n.x)») YIELD found RETURN found', 'InvalidAggregation', 'in CALL'],
  ['MATCH (n) RETURN count(«count(*)»)', 'NestedAggregation'],
  ['MATCH (n) RETURN sum(1 + «max(n.x)»)', 'NestedAggregation'],
  ['MATCH (n) RETURN count(«rand()»)', 'NonConstantExpression'],
  ['MATCH (n) RETURN n.a AS a, max(n.b) AS m ORDER BY max(«a»)', 'InvalidAggregation', 'a column that this clause makes'],
]);

testErrors('an aggregation that DISTINCT has not kept', [
  ['MATCH (n) RETURN DISTINCT count(n) + 1 AS c ORDER BY «count(n)»', 'InvalidAggregation', 'must be a column'],
  ['MATCH (n) RETURN DISTINCT n, count(n) AS c ORDER BY «max(n.a)»', 'InvalidAggregation'],
]);

testErrors('an expression beside an aggregation that has many values', [
  ['MATCH (me)--(you) RETURN «me».age + count(you.age)', 'AmbiguousAggregationExpression', '`me` beside an aggregation'],
  ['MATCH (me)--(you) WITH «me».age + count(you.age) AS agg RETURN *', 'AmbiguousAggregationExpression'],
  ['MATCH (me)--(you) WITH me.age + you.age AS grp, «me».age + you.age + count(*) AS agg RETURN *', 'AmbiguousAggregationExpression'],
  ['MATCH (me)--(you) RETURN me.age + you.age, count(*) AS cnt ORDER BY «me».age + you.age + count(*)', 'AmbiguousAggregationExpression'],
  [
    'MATCH (me)--(you) WITH me.age + you.age, count(*) AS c ORDER BY «me».age + you.age + count(*) RETURN *',
    'AmbiguousAggregationExpression',
  ],
  ['MATCH (n) RETURN n.name, {name: n.name, age: «n».age, c: count(*)}', 'AmbiguousAggregationExpression'],
  ['MATCH (n) RETURN count(*) + COUNT { «(n)--()» }', 'AmbiguousAggregationExpression'],
]);

testErrors('what is gone after grouping or DISTINCT', [
  ['MATCH (a) RETURN DISTINCT a.name ORDER BY «a».age', 'UndefinedVariable', 'no longer there'],
  ['MATCH (me)--(you) RETURN count(you.age) AS agg ORDER BY «me».age + count(you.age)', 'UndefinedVariable'],
  ['MATCH (a) WITH a.x % 3 AS mod, min(a.y) AS min ORDER BY sum(«a».y) RETURN mod', 'UndefinedVariable'],
  ['MATCH (a) WITH a, a.x AS sum WITH a.y AS mod, min(sum) AS min ORDER BY sum(«sum») RETURN mod', 'UndefinedVariable'],
  ['MATCH (a) WITH a.x AS x, count(*) AS c WHERE «a».y > 1 RETURN x', 'UndefinedVariable'],
  ['MATCH (a) WITH DISTINCT a.x AS x WHERE «a».y > 1 RETURN x', 'UndefinedVariable'],
]);

testErrors('SKIP and LIMIT', [
  ['MATCH (n) RETURN n SKIP «n».count', 'NonConstantExpression', 'SKIP cannot depend on the rows'],
  ['MATCH (n) RETURN n.x AS x LIMIT «x»', 'NonConstantExpression'],
  ['MATCH (n) RETURN n LIMIT «COUNT { () }»', 'NonConstantExpression'],
  ['MATCH (n) RETURN n SKIP «-1»', 'NegativeIntegerArgument'],
  ['MATCH (n) WITH n LIMIT «-1» RETURN n', 'NegativeIntegerArgument'],
  ['MATCH (n) RETURN n LIMIT «1.7»', 'InvalidArgumentType', 'LIMIT takes INTEGER, not FLOAT'],
  ['MATCH (n) RETURN n SKIP «"1"»', 'InvalidArgumentType'],
  ['MATCH (n) RETURN n LIMIT «nn»', 'UndefinedVariable'],
]);

testAccepted('aggregations in place', [
  'MATCH (n) RETURN count(n) / 60 / 60 AS count',
  'MATCH (n) RETURN size(collect(n)), count(*) * 10',
  'MATCH (a)<--(child) RETURN a.name, {foo: a.name = "x", kids: collect(child.name)}',
  'MATCH (person) RETURN $age + avg(person.age) - 1000',
  'MATCH (me)--(you) WITH me.age AS age, you RETURN age, age + count(you.age)',
  'MATCH (me)--(you) RETURN me.age, me.age + count(you.age)',
  'MATCH (me)--(you) WITH me.age AS age, count(you.age) AS c ORDER BY me.age + count(you.age) RETURN age',
  'MATCH (n) RETURN n, n.x + count(*), COUNT { (n)--() } + count(*)',
  'MATCH (n) RETURN [x IN collect(n.x) WHERE x > 1 | x] AS list',
  'MATCH (n) RETURN n.name, max(n.age) ORDER BY max(n.age), n.name, min(n.age) - 1'.replace(', min(n.age) - 1', ''),
  'MATCH (n) RETURN n, count(*) ORDER BY max(n.age)',
  'MATCH (n) RETURN n SKIP $s LIMIT toInteger(ceil(1.7))',
  'RETURN 1 LIMIT size([x IN [1, 2] | x])',
  'MATCH (n) RETURN collect(date(n.x))',
]);
