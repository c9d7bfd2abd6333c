// What one writes today: plain loops over a graphology graph, with label and type as attributes.
import { MultiDirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path/unweighted.js';
import { ENDS } from '../social-graph.mjs';

export function addNodes(graph, nodes) {
  for (const [label, list] of Object.entries(nodes))
    for (const properties of list) graph.addNode(`${label}${properties.id}`, { label, ...properties });
}

export function addEdges(graph, edges) {
  for (const [type, { from, to }] of Object.entries(edges)) {
    const [source, target] = ENDS[type];
    for (let i = 0; i < from.length; i++) graph.addDirectedEdge(`${source}${from[i]}`, `${target}${to[i]}`, { type });
  }
}

export async function load({ nodes, edges }) {
  const graph = new MultiDirectedGraph();
  addNodes(graph, nodes);
  addEdges(graph, edges);
  const loops = { ...groupLoops(graph), ...interestLoops(graph), ...pathLoops(graph) };
  return { variants: [''], run: (name, parameters) => loops[name](parameters) };
}

/** The nodes that edges of a type lead to. */
function outNeighbours(graph, node, type) {
  const found = [];
  graph.forEachOutEdge(node, (_edge, attributes, _source, target) => {
    if (attributes.type === type) found.push(target);
  });
  return found;
}

function count(counts, key, by = 1) {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Q1 to Q4. */
function groupLoops(graph) {
  const byFollowers = () => {
    const found = [];
    graph.forEachNode((node, { label, id, name }) => {
      if (label !== 'Person') return;
      let followers = 0;
      graph.forEachInEdge(node, (_edge, { type }) => {
        if (type === 'Follows') followers++;
      });
      if (followers > 0) found.push({ node, id, name, followers });
    });
    return found.sort((a, b) => b.followers - a.followers || a.id - b.id);
  };
  /** The countries at the end of every walk of one or two edges. */
  const countriesOf = (city) => {
    const found = [];
    graph.forEachOutEdge(city, (_e, _a, _s, state, _sa, attributes) => {
      if (attributes.label === 'Country') found.push(attributes.country);
      graph.forEachOutEdge(state, (_e2, _a2, _s2, _t2, _sa2, further) => {
        if (further.label === 'Country') found.push(further.country);
      });
    });
    return found;
  };
  const forEachHome = (callback) =>
    graph.forEachEdge((_edge, { type }, _person, city, person, home) => {
      if (type === 'LivesIn') callback(person, city, home);
    });
  return {
    Q1: () =>
      byFollowers()
        .slice(0, 3)
        .map(({ id, name, followers }) => [id, name, followers]),
    Q2: () => {
      const [{ node, name, followers }] = byFollowers();
      return outNeighbours(graph, node, 'LivesIn').map((home) => {
        const { city, state, country } = graph.getNodeAttributes(home);
        return [name, followers, city, state, country];
      });
    },
    Q3: ({ country }) => {
      const [sums, counts] = [new Map(), new Map()];
      forEachHome((person, city, home) => {
        for (const found of countriesOf(city))
          if (found === country) {
            count(sums, home.city, person.age);
            count(counts, home.city);
          }
      });
      return [...sums]
        .map(([city, sum]) => [city, sum / counts.get(city)])
        .sort((a, b) => a[1] - b[1])
        .slice(0, 5);
    },
    Q4: ({ ageFrom, ageTo }) => {
      const counts = new Map();
      forEachHome((person, city) => {
        if (person.age >= ageFrom && person.age <= ageTo) for (const country of countriesOf(city)) count(counts, country);
      });
      return [...counts].sort((a, b) => b[1] - a[1]).slice(0, 3);
    },
  };
}

/** Q5 to Q7. */
function interestLoops(graph) {
  const forEachInterested = (wanted, callback) =>
    graph.forEachNode((node, { label, interest }) => {
      if (label === 'Interest' && interest.toLowerCase() === wanted.toLowerCase())
        graph.forEachInEdge(node, (_edge, { type }, person, _interest, attributes) => {
          if (type === 'HasInterest') callback(person, attributes);
        });
    });
  const best = (counts, limit, key) =>
    [...counts]
      .map(([node, persons]) => [persons, graph.getNodeAttribute(node, key), graph.getNodeAttribute(node, 'country')])
      .sort((a, b) => b[0] - a[0] || compareText(a[1], b[1]))
      .slice(0, limit);
  return {
    Q5: ({ interest, gender, city, country }) => {
      let persons = 0;
      forEachInterested(interest, (person, attributes) => {
        if (attributes.gender.toLowerCase() !== gender.toLowerCase()) return;
        for (const node of outNeighbours(graph, person, 'LivesIn')) {
          const home = graph.getNodeAttributes(node);
          if (home.city === city && home.country === country) persons++;
        }
      });
      return [[persons]];
    },
    Q6: ({ interest, gender }) => {
      const counts = new Map();
      forEachInterested(interest, (person, attributes) => {
        if (attributes.gender.toLowerCase() !== gender.toLowerCase()) return;
        for (const city of outNeighbours(graph, person, 'LivesIn')) count(counts, city);
      });
      return best(counts, 5, 'city');
    },
    Q7: ({ country, ageFrom, ageTo, interest }) => {
      const counts = new Map();
      forEachInterested(interest, (person, { age }) => {
        if (age < ageFrom || age > ageTo) return;
        for (const city of outNeighbours(graph, person, 'LivesIn'))
          for (const state of outNeighbours(graph, city, 'CityIn'))
            if (graph.getNodeAttribute(state, 'country') === country) count(counts, state);
      });
      return best(counts, 1, 'state');
    },
  };
}

/** Q8, Q9 and the interactive queries. A walk of two edges repeats one only along a loop, and nobody follows themselves. */
function pathLoops(graph) {
  const forEachFollowed = (node, callback) =>
    graph.forEachOutEdge(node, (_edge, { type }, _source, target, _attributes, person) => {
      if (type === 'Follows') callback(target, person);
    });
  const countPaths = (acceptsMiddle, acceptsEnd) => {
    let paths = 0;
    graph.forEachEdge((_edge, { type }, _source, middle, _attributes, person) => {
      if (type !== 'Follows' || !acceptsMiddle(person)) return;
      forEachFollowed(middle, (_end, end) => {
        if (acceptsEnd(end)) paths++;
      });
    });
    return [[paths]];
  };
  const key = (id) => `Person${id}`;
  return {
    Q8: () =>
      countPaths(
        () => true,
        () => true,
      ),
    Q9: ({ younger, older }) =>
      countPaths(
        ({ age }) => age < younger,
        ({ age }) => age > older,
      ),
    L0: () => [[1]],
    L1key: ({ id }) => {
      const { name, age } = graph.getNodeAttributes(key(id));
      return [[name, age]];
    },
    L1scan: ({ name }) =>
      graph
        .filterNodes((_node, attributes) => attributes.label === 'Person' && attributes.name === name)
        .map((node) => [graph.getNodeAttribute(node, 'id'), graph.getNodeAttribute(node, 'age')]),
    L2: ({ id }) => {
      const rows = [];
      forEachFollowed(key(id), (_node, person) => {
        if (person.age > 40) rows.push([person.id, person.name]);
      });
      return rows;
    },
    L3: ({ id }) => {
      const friends = new Set();
      forEachFollowed(key(id), (friend) => forEachFollowed(friend, (node) => friends.add(node)));
      return [[friends.size]];
    },
    // Person nodes are joined by Follows only, and no walk leads back from a city.
    L4: ({ id, other }) => {
      const path = bidirectional(graph, key(id), key(other));
      return path && path.length <= 11 ? [[path.length - 1]] : [];
    },
  };
}
