// Not an engine but a limit: each query as loops written by hand for it, over typed arrays, with the best plan that we know.
import { limitGraph } from './limit-graph.mjs';
import { pathLoops } from './limit-paths.mjs';

export async function load(data) {
  const graph = limitGraph(data);
  const loops = { ...groupLoops(graph), ...interestLoops(graph), ...pathLoops(graph) };
  return { variants: [''], run: (name, parameters) => loops[name](parameters) };
}

/** The first rows in order, without sorting all. */
function top(rows, count, compare) {
  const best = [];
  for (const row of rows) {
    if (best.length === count && compare(row, best[count - 1]) >= 0) continue;
    let at = best.length;
    while (at > 0 && compare(row, best[at - 1]) < 0) at--;
    best.splice(at, 0, row);
    if (best.length > count) best.pop();
  }
  return best;
}

const compareText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** Q1 to Q4. */
function groupLoops(graph) {
  const { nodes, age } = graph;
  const [cities, followers] = [graph.in.LivesIn, graph.in.Follows];
  /** The persons with the most followers, found by degree. */
  const mostFollowed = (count) => {
    const found = [];
    let least = 0;
    for (let person = 0; person < nodes.Person.length; person++) {
      const degree = followers.offsets[person + 1] - followers.offsets[person];
      if (degree === 0 || (found.length === count && degree <= least)) continue; // of equals the first stays: ids grow with rows
      let at = found.length;
      while (at > 0 && found[at - 1].degree < degree) at--;
      found.splice(at, 0, { person, degree });
      if (found.length > count) found.pop();
      least = found.at(-1).degree;
    }
    return found;
  };
  /** Calls back for every walk from a city along one or two edges to a country. All of them go through the city's state. */
  const forEachCountry = (city, callback) => {
    const [inState, inCountry] = [graph.out.CityIn, graph.out.StateIn];
    for (let i = inState.offsets[city]; i < inState.offsets[city + 1]; i++) {
      const state = inState.neighbours[i];
      for (let j = inCountry.offsets[state]; j < inCountry.offsets[state + 1]; j++) callback(inCountry.neighbours[j]);
    }
  };
  return {
    Q1: () =>
      mostFollowed(3).map(({ person, degree }) => {
        const { id, name } = nodes.Person[person];
        return [id, name, degree];
      }),
    Q2: () => {
      const [{ person, degree }] = mostFollowed(1);
      const { offsets, neighbours } = graph.out.LivesIn;
      return Array.from(neighbours.subarray(offsets[person], offsets[person + 1]), (row) => {
        const { city, state, country } = nodes.City[row];
        return [nodes.Person[person].name, degree, city, state, country];
      });
    },
    Q3: ({ country }) => {
      const sums = new Float64Array(graph.city.texts.length);
      const counts = new Int32Array(sums.length);
      for (let city = 0; city < nodes.City.length; city++) {
        let walks = 0;
        forEachCountry(city, (row) => {
          if (nodes.Country[row].country === country) walks++;
        });
        if (walks === 0) continue;
        const name = graph.city.codes[city];
        for (let i = cities.offsets[city]; i < cities.offsets[city + 1]; i++) sums[name] += walks * age[cities.neighbours[i]];
        counts[name] += walks * (cities.offsets[city + 1] - cities.offsets[city]);
      }
      const rows = [];
      for (let i = 0; i < counts.length; i++) if (counts[i] > 0) rows.push([graph.city.texts[i], sums[i] / counts[i]]);
      return top(rows, 5, (a, b) => a[1] - b[1]);
    },
    Q4: ({ ageFrom, ageTo }) => {
      const counts = new Float64Array(nodes.Country.length);
      for (let city = 0; city < nodes.City.length; city++) {
        let persons = 0;
        for (let i = cities.offsets[city]; i < cities.offsets[city + 1]; i++) {
          const years = age[cities.neighbours[i]];
          if (years >= ageFrom && years <= ageTo) persons++;
        }
        if (persons > 0)
          forEachCountry(city, (row) => {
            counts[row] += persons;
          });
      }
      const rows = nodes.Country.map(({ country }, row) => [country, counts[row]]).filter(([, count]) => count > 0);
      return top(rows, 3, (a, b) => b[1] - a[1]);
    },
  };
}

/** Q5 to Q7: from the few interests outwards. */
function interestLoops(graph) {
  const { nodes, age, gender } = graph;
  const { offsets: livesIn, neighbours: cityOf } = graph.out.LivesIn;
  const forEachInterested = (interest, callback) => {
    const wanted = interest.toLowerCase();
    const { offsets, neighbours } = graph.in.HasInterest;
    nodes.Interest.forEach((row, i) => {
      if (row.interest.toLowerCase() !== wanted) return;
      for (let at = offsets[i]; at < offsets[i + 1]; at++) callback(neighbours[at]);
    });
  };
  /** By code of gender: whether it is this one in any case. */
  const isGender = (wanted) => gender.texts.map((text) => text.toLowerCase() === wanted.toLowerCase());
  return {
    Q5: ({ interest, gender: wanted, city, country }) => {
      const accepted = isGender(wanted);
      let count = 0;
      forEachInterested(interest, (person) => {
        if (!accepted[gender.codes[person]]) return;
        for (let i = livesIn[person]; i < livesIn[person + 1]; i++) {
          const home = nodes.City[cityOf[i]];
          if (home.city === city && home.country === country) count++;
        }
      });
      return [[count]];
    },
    Q6: ({ interest, gender: wanted }) => {
      const accepted = isGender(wanted);
      const counts = new Int32Array(nodes.City.length);
      forEachInterested(interest, (person) => {
        if (accepted[gender.codes[person]]) for (let i = livesIn[person]; i < livesIn[person + 1]; i++) counts[cityOf[i]]++;
      });
      const rows = [];
      for (let i = 0; i < counts.length; i++) if (counts[i] > 0) rows.push([counts[i], nodes.City[i].city, nodes.City[i].country]);
      return top(rows, 5, (a, b) => b[0] - a[0] || compareText(a[1], b[1]));
    },
    Q7: ({ country, ageFrom, ageTo, interest }) => {
      const { offsets: inState, neighbours: stateOf } = graph.out.CityIn;
      const counts = new Int32Array(nodes.State.length);
      forEachInterested(interest, (person) => {
        if (age[person] < ageFrom || age[person] > ageTo) return;
        for (let i = livesIn[person]; i < livesIn[person + 1]; i++)
          for (let j = inState[cityOf[i]]; j < inState[cityOf[i] + 1]; j++) counts[stateOf[j]]++;
      });
      const rows = [];
      nodes.State.forEach((state, i) => {
        if (counts[i] > 0 && state.country === country) rows.push([counts[i], state.state, state.country]);
      });
      return top(rows, 1, (a, b) => b[0] - a[0] || compareText(a[1], b[1]));
    },
  };
}
