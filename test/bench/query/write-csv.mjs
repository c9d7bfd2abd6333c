import { mkdirSync, writeFileSync } from 'node:fs';
import { PEERS_FOLDER } from './peers-folder.mjs';

/** Writes one file for each label and type, as embedded databases copy them in, and gives the folder. */
export function writeCsv({ nodes, edges }, size) {
  const folder = `${PEERS_FOLDER}csv/${size}/`;
  mkdirSync(folder, { recursive: true });
  const write = (name, header, lines) => writeFileSync(`${folder}${name}.csv`, `${[header, ...lines].join('\n')}\n`);
  for (const [label, rows] of Object.entries(nodes))
    write(
      label,
      Object.keys(rows[0]).join(),
      rows.map((row) => Object.values(row).join()),
    );
  for (const [type, { from, to }] of Object.entries(edges))
    write(
      type,
      'from,to',
      Array.from(from, (id, i) => `${id},${to[i]}`),
    );
  return folder;
}
