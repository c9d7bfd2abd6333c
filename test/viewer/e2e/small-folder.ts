import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const FILES = {
  'project.yaml': 'name: A small story\n',
  'entities.yaml': `entities:
  - { id: ada, label: Person, name: Ada }
  - { id: bo, label: Person, name: Bo }
  - { id: the-daily, label: Organization, kind: outlet, name: The Daily }
`,
  'reports/meeting.md': `---
title: A meeting
publisher: The Daily
published: 2025-03-05
---

Ada met Bo.
`,
  'statements/meeting.yaml': `document: meeting
extractor: hand
recorded: 2025-03-06
statements:
  - { subject: ada, relation: MET_WITH, object: bo, evidence: Ada met Bo. }
`,
};

/** A project folder of two people who met, until the test ends. */
export async function smallFolder(): Promise<string> {
  const folder = await temporaryFolder();
  for (const sub of ['reports', 'statements']) await mkdir(join(folder, sub));
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
  return folder;
}
