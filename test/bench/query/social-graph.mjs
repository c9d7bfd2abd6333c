// A social network of the shape that the public Kuzu study uses: persons who follow persons, live in cities and have interests.
import { random } from '../random.mjs';

const PLACES = { states: [13, 218, 51], cities: [900, 1500, 4717], bigCities: [6, 8, 46] };

/**
 * `hubFollowers` is how many follow a hub, from and up to; the other numbers count what there is of each kind, places by country.
 * `large` has 2.4 million edges of type Follows, `small` 240,000; `tiny` is for tests.
 */
export const SIZES = {
  large: { persons: 100_000, hubFollowers: [500, 5000], interests: 41, ...PLACES },
  small: { persons: 10_000, hubFollowers: [500, 5000], interests: 41, ...PLACES },
  tiny: { persons: 200, hubFollowers: [20, 60], interests: 5, states: [2, 3, 4], cities: [5, 6, 8], bigCities: [2, 2, 3] },
};

const COUNTRIES = ['Canada', 'United Kingdom', 'United States'];
const SYLLABLES = 'an bel cor da el fin gar ha is jo ka lu mar ne or pe qui ro sa ti ur va wen xa yo za'.split(' ');
const KNOWN_INTERESTS = ['Fine dining', 'Tennis', 'Photography'];
const BIG_CITY = 1_000_000;

/** Draws whole numbers and made-up words. */
function drawing(seed) {
  const next = random(seed);
  const integer = (from, upTo) => from + Math.floor(next() * (upTo - from));
  const word = (length) => {
    let text = '';
    for (let i = 0; i < length; i++) text += SYLLABLES[integer(0, SYLLABLES.length)];
    return text[0].toUpperCase() + text.slice(1);
  };
  return { next, integer, word };
}

/**
 * Makes the network: the same for the same size and seed. Ids count from 1; the edges are pairs of arrays with the ids of their ends.
 * @param size one of {@link SIZES}
 */
export function socialGraph(size, seed = 42) {
  const shape = SIZES[size];
  if (!shape) throw new Error(`unknown size ${size}; known: ${Object.keys(SIZES).join(', ')}`);
  const draw = drawing(seed);
  const names = {
    male: Array.from({ length: 400 }, () => draw.word(2)),
    female: Array.from({ length: 400 }, () => draw.word(2)),
    family: Array.from({ length: 1000 }, () => draw.word(3)),
  };
  const { states, cities, cityIn, stateIn } = makePlaces(shape, draw);
  const interests = Array.from({ length: shape.interests }, (_, i) => ({
    id: i + 1,
    interest: KNOWN_INTERESTS[i] ?? `${draw.word(3)} ${i}`,
  }));
  const persons = Array.from({ length: shape.persons }, (_, i) => makePerson(i + 1, names, draw));
  const bigCities = cities.filter((city) => city.population >= BIG_CITY).map((city) => city.id);
  const livesIn = pairs(persons.map((person) => [person.id, bigCities[draw.integer(0, bigCities.length)]]));
  const hasInterest = pairs(persons.flatMap((person) => drawInterests(shape.interests, draw).map((interest) => [person.id, interest])));
  const follows = makeFollows(shape, draw);
  const countries = COUNTRIES.map((country, i) => ({ id: i + 1, country }));
  return {
    nodes: { Person: persons, City: cities, State: states, Country: countries, Interest: interests },
    edges: { Follows: follows, LivesIn: livesIn, HasInterest: hasInterest, CityIn: pairs(cityIn), StateIn: pairs(stateIn) },
  };
}

/** The labels at both ends of every type of edge. */
export const ENDS = {
  Follows: ['Person', 'Person'],
  LivesIn: ['Person', 'City'],
  HasInterest: ['Person', 'Interest'],
  CityIn: ['City', 'State'],
  StateIn: ['State', 'Country'],
};

function pairs(list) {
  return { from: Int32Array.from(list, ([from]) => from), to: Int32Array.from(list, ([, to]) => to) };
}

function makePlaces(shape, draw) {
  const states = [];
  const cities = [];
  const cityIn = [];
  const stateIn = [];
  COUNTRIES.forEach((country, c) => {
    const firstState = states.length;
    for (let i = 0; i < shape.states[c]; i++) {
      states.push({ id: states.length + 1, state: `${draw.word(3)} ${c}${i}`, country });
      stateIn.push([states.length, c + 1]);
    }
    for (let i = 0; i < shape.cities[c]; i++) {
      const isBig = i < shape.bigCities[c];
      const state = firstState + (isBig ? i % shape.states[c] : draw.integer(0, shape.states[c]));
      cities.push({
        id: cities.length + 1,
        city: country === 'United Kingdom' && i === 0 ? 'London' : `${draw.word(3)} ${c}${i}`,
        state: states[state].state,
        country,
        lat: Number((30 + draw.next() * 30).toFixed(4)),
        lon: Number((-120 + draw.next() * 120).toFixed(4)),
        population: isBig ? draw.integer(BIG_CITY, 9_000_000) : draw.integer(1000, BIG_CITY),
      });
      cityIn.push([cities.length, state + 1]);
    }
  });
  return { states, cities, cityIn, stateIn };
}

function makePerson(id, names, draw) {
  const gender = draw.next() < 0.5 ? 'male' : 'female';
  const [year, month, day] = [draw.integer(1970, 2001), draw.integer(1, 13), draw.integer(1, 29)];
  const twoDigits = (number) => String(number).padStart(2, '0');
  return {
    id,
    name: `${names[gender][draw.integer(0, 400)]} ${names.family[draw.integer(0, 1000)]}`,
    gender,
    birthday: `${year}-${twoDigits(month)}-${twoDigits(day)}`,
    age: 2025 - year - (month > 5 ? 1 : 0),
    isMarried: draw.next() < 0.5,
  };
}

/** One to four different interests. */
function drawInterests(count, draw) {
  const wanted = draw.integer(1, 5);
  const drawn = new Set();
  while (drawn.size < wanted) drawn.add(draw.integer(1, count + 1));
  return [...drawn].sort((a, b) => a - b);
}

/** Ten random pairs a person, and hubs, half a percent of the persons, whom many follow; nobody follows twice, or themselves. */
function makeFollows({ persons, hubFollowers }, draw) {
  const SHIFT = 2 ** 20; // more than there are persons
  const codes = [];
  const add = (from, to) => {
    if (from !== to) codes.push(to * SHIFT + from);
  };
  for (let i = 0; i < persons * 10; i++) {
    const to = draw.integer(0, persons);
    add(draw.integer(0, persons), to);
  }
  const hubs = new Set();
  while (hubs.size < persons * 0.005) hubs.add(draw.integer(0, persons));
  for (const hub of hubs) {
    const wanted = draw.integer(...hubFollowers);
    const followers = new Set();
    while (followers.size < wanted) followers.add(draw.integer(0, persons));
    for (const follower of followers) add(follower, hub);
  }
  const sorted = Float64Array.from(codes).sort();
  const unique = sorted.filter((code, i) => i === 0 || code !== sorted[i - 1]);
  return {
    from: Int32Array.from(unique, (code) => (code % SHIFT) + 1),
    to: Int32Array.from(unique, (code) => Math.floor(code / SHIFT) + 1),
  };
}
