// Kuzu, and Ladybug, which has the same interface: an embedded database in memory.
import { createRequire } from 'node:module';
import { PEERS_FOLDER } from '../peers-folder.mjs';
import { QUERIES } from '../queries.mjs';
import { ENDS } from '../social-graph.mjs';
import { writeCsv } from '../write-csv.mjs';

const TABLES = {
  Person: 'id INT64, name STRING, gender STRING, birthday DATE, age INT64, isMarried BOOLEAN',
  City: 'id INT64, city STRING, state STRING, country STRING, lat DOUBLE, lon DOUBLE, population INT32',
  State: 'id INT64, state STRING, country STRING',
  Country: 'id INT64, country STRING',
  Interest: 'id INT64, interest STRING',
};
/** Where their dialect is another. */
const TEXTS = { L4: 'MATCH p = (a:Person {id: $id})-[:Follows* SHORTEST 1..10]->(b:Person {id: $other}) RETURN length(p) AS n' };
const MEMORY = 8 * 2 ** 30;

/** Throws what `require` throws when the package was not installed by `npm run bench:peers`. */
export async function loadPeer(name, data, size) {
  const { Database, Connection } = createRequire(`${PEERS_FOLDER}package.json`)(name);
  const connection = new Connection(new Database(':memory:', MEMORY), 2);
  await fill(connection, writeCsv(data, size));
  return { variants: ['1 thread', '2 threads', 'prepared'], run: runner(connection) };
}

async function fill(connection, folder) {
  const run = async (text) => (await connection.query(text)).close();
  for (const [label, columns] of Object.entries(TABLES)) await run(`CREATE NODE TABLE ${label}(${columns}, PRIMARY KEY(id))`);
  for (const [type, [from, to]] of Object.entries(ENDS)) await run(`CREATE REL TABLE ${type}(FROM ${from} TO ${to})`);
  for (const table of [...Object.keys(TABLES), ...Object.keys(ENDS)]) await run(`COPY ${table} FROM '${folder}${table}.csv' (HEADER=true)`);
}

/** Interactive queries go through the synchronous interface, which is faster for them. */
function runner(connection) {
  const prepared = new Map();
  let threads = 0;
  return async (name, parameters, variant) => {
    const wanted = variant === '2 threads' ? 2 : 1;
    if (wanted !== threads) connection.setMaxNumThreadForExec(wanted);
    threads = wanted;
    const text = TEXTS[name] ?? QUERIES[name].text;
    const isShort = name.startsWith('L');
    let statement = variant === 'prepared' ? prepared.get(name) : undefined;
    if (!statement) {
      statement = isShort ? connection.prepareSync(text) : await connection.prepare(text);
      if (!statement.isSuccess()) throw new Error(statement.getErrorMessage());
      if (variant === 'prepared') prepared.set(name, statement);
    }
    const used = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, key]) => [key, parameters[key]]));
    const result = isShort ? connection.executeSync(statement, used) : await connection.execute(statement, used);
    const rows = isShort ? result.getAllSync() : await result.getAll();
    result.close();
    return rows;
  };
}
