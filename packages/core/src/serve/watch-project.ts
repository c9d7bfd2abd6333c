import { relative, resolve } from 'node:path';
import { watch } from 'chokidar';

/** Milliseconds from the first change to the call: a save often touches several files. */
const PAUSE = 150;

/**
 * Calls `changed` after files of a project folder were changed, made, renamed or removed, however the editor saves them.
 * Temporary files, locks and whatever else lies in the folder do not count. Resolves when it is watching.
 * @param failed is told when the system cannot watch
 * @returns stops watching; no call comes afterwards
 */
export async function watchProject(
  folders: readonly string[],
  changed: () => void,
  failed: (error: unknown) => void,
): Promise<() => Promise<void>> {
  if (folders.length === 0) return async () => {};
  const roots = folders.map((folder) => resolve(folder));
  const watcher = watch(roots, {
    ignoreInitial: true,
    depth: 1,
    ignored: (path) => !roots.some((root) => isOfProject(relative(root, path))),
  });
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      changed();
    }, PAUSE);
  });
  watcher.on('error', failed);
  await new Promise<void>((done) => watcher.once('ready', done));
  return async () => {
    await watcher.close();
    clearTimeout(timer);
  };
}

function isOfProject(path: string): boolean {
  return /^(?:|(?:reports|statements)(?:[/\\][^./\\][^/\\]*)?|(?:entities|ontology|project)\.yaml|judgements\.jsonl)$/.test(path);
}
