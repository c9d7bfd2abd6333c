import { basename, dirname, resolve } from 'node:path';
import type { FileSystem, OpenFile, ProcessIdentity } from '@proj/core/node';

interface File {
  readonly kind: 'file';
  /** What every process sees. */
  now: Uint8Array;
  /** What is on the disk for certain: as it was at the last sync. */
  safe: Uint8Array;
  readonly permissions: number;
}
interface Folder {
  readonly kind: 'folder';
  now: Map<string, Node>;
  safe: Map<string, Node>;
}
type Node = File | Folder;

/** One thing that is asked of the disk. */
export interface Step {
  readonly n: number;
  readonly does: string;
  readonly path: string;
}
/** Makes a step fail. Of a write, this many bytes get through before. */
export interface Fault {
  readonly error: Error;
  readonly bytes: number;
}
/** What a power cut leaves of what was not synced: `torn` bytes of each file's unsynced end; `holes`: its length with NUL bytes in it. */
export interface Survival {
  readonly names: 'lost' | 'kept' | 'odd' | 'even';
  readonly bytes: 'lost' | 'kept' | 'holes' | { readonly torn: number };
}

/**
 * A file system in memory that knows what survives a power cut: the bytes of a file up to its last sync, the names of a folder up to its
 * last sync; of the rest any part, as {@link survivors} is told. Stricter than any real disk.
 */
export class MemoryDisk implements FileSystem {
  readonly self: ProcessIdentity;
  /** Decides which step fails. */
  fault: (step: Step) => Fault | undefined = () => undefined;
  readonly #root: Folder;
  /** The numbers of the processes that run on this machine. */
  readonly #running: Set<number>;
  #steps = 0;

  constructor(root: Folder = newFolder(), self: ProcessIdentity = { pid: 1, boot: '1' }, running = new Set<number>()) {
    this.#root = root;
    this.self = self;
    this.#running = running.add(self.pid);
  }

  /** The same disk as another process sees it. */
  otherProcess(): MemoryDisk {
    return new MemoryDisk(this.#root, { ...this.self, pid: Math.max(...this.#running) + 1 }, this.#running);
  }

  /** The disk as another process sees it after this one was killed: everything written is there, synced or not. */
  killed(): MemoryDisk {
    const next = this.otherProcess();
    this.#running.delete(this.self.pid);
    return next;
  }

  /** The disk after a power cut and a new start. */
  survivors(survival: Survival): MemoryDisk {
    return new MemoryDisk(surviving(this.#root, survival) as Folder, { pid: this.self.pid + 1, boot: `${Number(this.self.boot) + 1}` });
  }

  /** Everything that can be seen, as text. */
  snapshot(): string {
    const show = (node: Node, path: string): string =>
      node.kind === 'file'
        ? `${path}: ${Buffer.from(node.now).toString('latin1')}`
        : [path, ...[...node.now].sort().map(([name, child]) => show(child, `${path}/${name}`))].join('\n');
    return show(this.#root, '');
  }

  isRunning({ pid, boot }: ProcessIdentity): boolean {
    return this.#running.has(pid) && (boot === undefined || boot === this.self.boot);
  }

  async read(path: string, limit: number): Promise<Uint8Array> {
    const node = this.#find(path);
    if (node.kind === 'folder') throw failure('EISDIR', path);
    if (node.now.length > limit) throw failure('EFBIG', path);
    return node.now;
  }
  async list(folder: string): Promise<string[]> {
    const node = this.#look(folder);
    if (node?.kind === 'file') throw failure('ENOTDIR', folder);
    return node ? [...node.now.keys()].sort() : [];
  }
  async locate(path: string): Promise<{ path: string; permissions: number }> {
    const node = this.#find(path);
    return { path, permissions: node.kind === 'file' ? node.permissions : 0o777 };
  }
  async open(path: string, mode: 'create' | 'append', permissions = 0o666): Promise<OpenFile> {
    this.#step(`open ${mode}`, path);
    const names = this.#folder(dirname(path)).now;
    const before = names.get(basename(path));
    if (before && mode === 'create') throw failure('EEXIST', path);
    if (before?.kind === 'folder') throw failure('EISDIR', path);
    const file = before ?? { kind: 'file', now: new Uint8Array(), safe: new Uint8Array(), permissions };
    names.set(basename(path), file);
    return {
      write: async (bytes) => {
        this.#step('write', path, (through = bytes.length) => {
          file.now = Buffer.concat([file.now, bytes.subarray(0, through)]);
        });
      },
      sync: async () => {
        this.#step('sync', path);
        file.safe = file.now;
      },
      close: async () => {},
    };
  }
  async truncate(path: string, length: number): Promise<void> {
    this.#step('truncate', path);
    const file = this.#file(path);
    file.now = file.now.slice(0, length);
    await this.sync(path);
  }
  async sync(path: string): Promise<void> {
    this.#step('sync', path);
    const file = this.#file(path);
    file.safe = file.now;
  }
  async syncFolder(path: string): Promise<void> {
    this.#step('sync folder', path);
    const folder = this.#folder(path);
    folder.safe = new Map(folder.now);
  }
  async rename(from: string, to: string): Promise<void> {
    this.#step('rename', to);
    const node = this.#find(from);
    const target = this.#look(to);
    if (node.kind === 'folder' && target?.kind === 'file') throw failure('ENOTDIR', to);
    if (node.kind === 'folder' && target?.kind === 'folder' && target.now.size > 0) throw failure('ENOTEMPTY', to);
    if (node.kind === 'file' && target?.kind === 'folder') throw failure('EISDIR', to);
    this.#folder(dirname(from)).now.delete(basename(from));
    this.#folder(dirname(to)).now.set(basename(to), node);
  }
  async remove(path: string): Promise<void> {
    this.#step('remove', path);
    this.#file(path);
    this.#folder(dirname(path)).now.delete(basename(path));
  }
  async makeFolder(path: string): Promise<void> {
    this.#step('make folder', path);
    if (this.#look(path)) throw failure('EEXIST', path);
    this.#folder(dirname(path)).now.set(basename(path), newFolder());
  }
  async removeFolder(path: string): Promise<void> {
    this.#step('remove folder', path);
    if (this.#folder(path).now.size > 0) throw failure('ENOTEMPTY', path);
    this.#folder(dirname(path)).now.delete(basename(path));
  }

  #step(does: string, path: string, act: (bytes?: number) => void = () => {}): void {
    const fault = this.fault({ n: this.#steps++, does, path });
    if (fault?.bytes !== 0) act(fault?.bytes);
    if (fault) throw fault.error;
  }
  #look(path: string): Node | undefined {
    let node: Node | undefined = this.#root;
    for (const name of resolve('/', path).split('/').filter(Boolean)) node = node?.kind === 'folder' ? node.now.get(name) : undefined;
    return node;
  }
  #find(path: string): Node {
    const node = this.#look(path);
    if (!node) throw failure('ENOENT', path);
    return node;
  }
  #file(path: string): File {
    const node = this.#find(path);
    if (node.kind === 'folder') throw failure('EISDIR', path);
    return node;
  }
  #folder(path: string): Folder {
    const node = this.#find(path);
    if (node.kind === 'file') throw failure('ENOTDIR', path);
    return node;
  }
}

/** An error as the file system makes it. */
export function failure(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}

function newFolder(): Folder {
  return { kind: 'folder', now: new Map(), safe: new Map() };
}

function surviving(node: Node, survival: Survival): Node {
  if (node.kind === 'file') {
    const bytes = survivingBytes(node, survival.bytes);
    return { ...node, now: bytes, safe: bytes };
  }
  const names = new Map<string, Node>();
  for (const [i, name] of [...new Set([...node.safe.keys(), ...node.now.keys()])].sort().entries()) {
    const keeps = survival.names === 'kept' || (survival.names === 'odd' && i % 2 === 1) || (survival.names === 'even' && i % 2 === 0);
    const child = (keeps ? node.now : node.safe).get(name);
    if (child) names.set(name, surviving(child, survival));
  }
  return { kind: 'folder', now: names, safe: new Map(names) };
}

function survivingBytes({ now, safe }: File, bytes: Survival['bytes']): Uint8Array {
  if (bytes === 'lost') return safe;
  const isAppended = now.length > safe.length && Buffer.compare(now.subarray(0, safe.length), safe) === 0;
  if (bytes === 'kept' || !isAppended) return now;
  if (bytes === 'holes') return Buffer.concat([safe], now.length);
  return now.subarray(0, Math.min(now.length, safe.length + bytes.torn));
}
