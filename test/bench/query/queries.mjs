// The nine queries of the public Kuzu study (Q) and six interactive ones (L): text, and parameters.

/** Constant parameters of the study queries; those of the interactive ones change from call to call. */
const INTERESTED = { interest: 'fine dining', gender: 'male', city: 'London', country: 'United Kingdom' };

/** The study queries, in the words of the study and the names of our generator. */
export const STUDY = {
  Q1: {
    text: `MATCH (follower:Person)-[:Follows]->(person:Person)
           RETURN person.id AS personID, person.name AS name, count(follower.id) AS numFollowers ORDER BY numFollowers DESC, personID LIMIT 3`,
    parameters: {},
  },
  Q2: {
    text: `MATCH (follower:Person)-[:Follows]->(person:Person)
           WITH person, count(follower.id) AS numFollowers ORDER BY numFollowers DESC, person.id LIMIT 1
           MATCH (person)-[:LivesIn]->(city:City)
           RETURN person.name AS name, numFollowers, city.city AS city, city.state AS state, city.country AS country`,
    parameters: {},
  },
  Q3: {
    text: `MATCH (p:Person)-[:LivesIn]->(c:City)-[*1..2]->(co:Country) WHERE co.country = $country
           RETURN c.city AS city, avg(p.age) AS averageAge ORDER BY averageAge LIMIT 5`,
    parameters: { country: 'United States' },
  },
  Q4: {
    text: `MATCH (p:Person)-[:LivesIn]->(ci:City)-[*1..2]->(country:Country) WHERE p.age >= $ageFrom AND p.age <= $ageTo
           RETURN country.country AS countries, count(country) AS personCounts ORDER BY personCounts DESC LIMIT 3`,
    parameters: { ageFrom: 30, ageTo: 40 },
  },
  Q5: {
    text: `MATCH (p:Person)-[:HasInterest]->(i:Interest) WHERE lower(i.interest) = lower($interest) AND lower(p.gender) = lower($gender)
           WITH p, i MATCH (p)-[:LivesIn]->(c:City) WHERE c.city = $city AND c.country = $country RETURN count(p) AS numPersons`,
    parameters: INTERESTED,
  },
  Q6: {
    text: `MATCH (p:Person)-[:HasInterest]->(i:Interest) WHERE lower(i.interest) = lower($interest) AND lower(p.gender) = lower($gender)
           WITH p, i MATCH (p)-[:LivesIn]->(c:City)
           RETURN count(p.id) AS numPersons, c.city AS city, c.country AS country ORDER BY numPersons DESC, city LIMIT 5`,
    parameters: { interest: 'tennis', gender: 'female' },
  },
  Q7: {
    text: `MATCH (p:Person)-[:LivesIn]->(:City)-[:CityIn]->(s:State) WHERE p.age >= $ageFrom AND p.age <= $ageTo AND s.country = $country
           WITH p, s MATCH (p)-[:HasInterest]->(i:Interest) WHERE lower(i.interest) = lower($interest)
           RETURN count(p.id) AS numPersons, s.state AS state, s.country AS country ORDER BY numPersons DESC, state LIMIT 1`,
    parameters: { country: 'United States', ageFrom: 23, ageTo: 30, interest: 'photography' },
  },
  Q8: {
    text: 'MATCH (a:Person)-[r1:Follows]->(b:Person)-[r2:Follows]->(c:Person) RETURN count(*) AS numPaths',
    parameters: {},
  },
  Q9: {
    text: `MATCH (a:Person)-[r1:Follows]->(b:Person)-[r2:Follows]->(c:Person) WHERE b.age < $younger AND c.age > $older
           RETURN count(*) AS numPaths`,
    parameters: { younger: 50, older: 25 },
  },
};

/** The interactive queries: `RETURN 1`, look-up by key (with an index) and by a property, one hop, friends of friends, shortest path. */
export const INTERACTIVE = {
  L0: { text: 'RETURN 1 AS x' },
  L1key: { text: 'MATCH (p:Person {id: $id}) RETURN p.name, p.age' },
  L1scan: { text: 'MATCH (p:Person {name: $name}) RETURN p.id, p.age' },
  L2: { text: 'MATCH (p:Person {id: $id})-[:Follows]->(q:Person) WHERE q.age > 40 RETURN q.id, q.name' },
  L3: { text: 'MATCH (p:Person {id: $id})-[:Follows]->(:Person)-[:Follows]->(f:Person) RETURN count(DISTINCT f.id) AS n' },
  L4: { text: 'MATCH p = shortestPath((a:Person {id: $id})-[:Follows*1..10]->(b:Person {id: $other})) RETURN length(p) AS n' },
};

/** All fifteen by name. */
export const QUERIES = { ...STUDY, ...INTERACTIVE };

/** Parameters of the calls of an interactive query: persons from all over the graph. */
export function interactiveParameters(persons, calls = 40) {
  return Array.from({ length: calls }, (_, i) => {
    const id = 1 + ((i * 7919 + 13) % persons.length);
    const other = 1 + ((i * 104_729 + 977) % persons.length);
    return { id, other, name: persons[id - 1].name };
  });
}

/** An answer in a form in which equal answers of different engines are equal; the order of rows counts where the query asks for one. */
export function comparable(name, rows) {
  const texts = rows.map((row) => JSON.stringify(Object.values(row).map(comparableValue)));
  return QUERIES[name].text.includes('ORDER BY') ? texts : texts.sort();
}

/** Averages differ in the last digit with the order of addition. */
function comparableValue(value) {
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'number' ? Number(value.toPrecision(9)) : value;
}
