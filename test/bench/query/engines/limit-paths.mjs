/** Q8, Q9 and the interactive queries. A walk of two edges repeats one only along a loop, and nobody follows themselves. */
export function pathLoops(graph) {
  const { nodes, age, name, rowById } = graph;
  const { offsets: out, neighbours: followed } = graph.out.Follows;
  const { offsets: into } = graph.in.Follows;
  const persons = nodes.Person.length;
  const seen = new Int32Array(persons);
  let round = 0;
  return {
    Q8: () => {
      let count = 0;
      for (let v = 0; v < persons; v++) count += (out[v + 1] - out[v]) * (into[v + 1] - into[v]);
      return [[count]];
    },
    Q9: ({ younger, older }) => {
      let count = 0;
      for (let v = 0; v < persons; v++) {
        const followers = into[v + 1] - into[v];
        if (age[v] >= younger || followers === 0) continue;
        let accepted = 0;
        for (let i = out[v]; i < out[v + 1]; i++) if (age[followed[i]] > older) accepted++;
        count += followers * accepted;
      }
      return [[count]];
    },
    L0: () => [[1]],
    L1key: ({ id }) => {
      const row = rowById.get(id);
      return [[nodes.Person[row].name, age[row]]];
    },
    L1scan: ({ name: wanted }) => {
      const code = name.code(wanted);
      const rows = [];
      for (let v = 0; v < persons; v++) if (name.codes[v] === code) rows.push([nodes.Person[v].id, age[v]]);
      return rows;
    },
    L2: ({ id }) => {
      const v = rowById.get(id);
      const rows = [];
      for (let i = out[v]; i < out[v + 1]; i++) {
        const person = followed[i];
        if (age[person] > 40) rows.push([nodes.Person[person].id, nodes.Person[person].name]);
      }
      return rows;
    },
    L3: ({ id }) => {
      const v = rowById.get(id);
      round++;
      let count = 0;
      for (let i = out[v]; i < out[v + 1]; i++)
        for (let j = out[followed[i]]; j < out[followed[i] + 1]; j++)
          if (seen[followed[j]] !== round) {
            seen[followed[j]] = round;
            count++;
          }
      return [[count]];
    },
    L4: shortestPathLoop(graph),
  };
}

/** Breadth first from both ends, from the side with the smaller front. */
function shortestPathLoop({ nodes, rowById, ...graph }) {
  const sides = [graph.out.Follows, graph.in.Follows].map((edges) => ({
    ...edges,
    distance: new Int32Array(nodes.Person.length),
    queue: new Int32Array(nodes.Person.length),
    head: 0,
    tail: 0,
    length: 0,
  }));
  const begin = (side, node) => {
    side.distance.fill(-1);
    side.distance[node] = 0;
    side.queue[0] = node;
    Object.assign(side, { head: 0, tail: 1, length: 0 });
  };
  /** One step further on one side; gives the length of the shortest path that it closes. */
  const advance = (side, other) => {
    const { offsets, neighbours, distance, queue } = side;
    const end = side.tail;
    side.length++;
    let best = Number.POSITIVE_INFINITY;
    for (; side.head < end; side.head++) {
      const node = queue[side.head];
      for (let i = offsets[node]; i < offsets[node + 1]; i++) {
        const next = neighbours[i];
        if (distance[next] >= 0) continue;
        distance[next] = side.length;
        queue[side.tail++] = next;
        if (other.distance[next] >= 0) best = Math.min(best, side.length + other.distance[next]);
      }
    }
    return best;
  };
  return ({ id, other }) => {
    const [a, b] = sides;
    begin(a, rowById.get(id));
    begin(b, rowById.get(other));
    while (a.head < a.tail && b.head < b.tail) {
      const best = a.tail - a.head <= b.tail - b.head ? advance(a, b) : advance(b, a);
      if (best < Number.POSITIVE_INFINITY) return best <= 10 ? [[best]] : [];
    }
    return [];
  };
}
