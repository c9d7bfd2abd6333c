import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeFileSystem, writeAtomically } from '@proj/core/node';
import { describe, expect, it } from 'vitest';
import { delegate } from '../../support/interleave.ts';
import { MemoryDisk } from '../../support/memory-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('writeAtomically', () => {
  it('writes text, pieces, and pieces that come later, and makes the folders', async () => {
    const folder = await temporaryFolder();
    const later = async function* () {
      yield 'д';
      await Promise.resolve();
      yield Buffer.from([0xff]);
      yield 'ж';
    };
    const file = join(folder, 'new', 'x');
    for (const [content, expected] of [
      ['text', Buffer.from('text')],
      [['a', '', 'ö'], Buffer.from('aö')],
      [[], Buffer.from('')],
      [later(), Buffer.from('\xd0\xb4\xff\xd0\xb6', 'latin1')],
    ] as const) {
      await writeAtomically(file, content);
      expect(await readFile(file)).toEqual(expected);
    }
    expect(await readdir(join(folder, 'new'))).toEqual(['x']);
  });
  it('keeps no more than one batch of the content in memory', async () => {
    const disk = new MemoryDisk();
    let made = 0;
    let written = 0;
    let most = 0;
    const open: MemoryDisk['open'] = async (...args) => {
      const file = await disk.open(...args);
      const write = async (bytes: Uint8Array): Promise<void> => {
        written += bytes.length;
      };
      return { ...file, write };
    };
    const pieces = function* () {
      for (; made < 50_000_000; made += 1000) {
        most = Math.max(most, made - written);
        yield 'x'.repeat(1000);
      }
    };
    await writeAtomically('/x', pieces(), delegate(disk, { open }));
    expect(written).toBe(50_000_000);
    expect(most).toBeLessThan(300_000);
  });
  it('joins a character that is cut between two pieces', async () => {
    const disk = new MemoryDisk();
    const text = `${'x'.repeat(256 * 1024 - 1)}😀😀`;
    await writeAtomically('/x', text.split(''), disk);
    expect(Buffer.from(await disk.read('/x', 1e7)).toString()).toBe(text);
  });
  it('leaves the old file and no other one when the pieces fail, and passes their error on', async () => {
    const disk = new MemoryDisk();
    await writeAtomically('/x', 'old', disk);
    const error = new Error('no more');
    const pieces = function* () {
      yield 'new';
      throw error;
    };
    await expect(writeAtomically('/x', pieces(), disk)).rejects.toBe(error);
    expect(Buffer.from(await disk.read('/x', 10)).toString()).toBe('old');
    expect(await disk.list('/')).toEqual(['x']);
  });
  it('writes to the file behind a symbolic link, and keeps its permissions', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'real'));
    await writeFile(join(folder, 'real', 'x'), 'old');
    await chmod(join(folder, 'real', 'x'), 0o600);
    await symlink(join('real', 'x'), join(folder, 'x'));
    await writeAtomically(join(folder, 'x'), 'new');
    expect(await readFile(join(folder, 'real', 'x'), 'utf8')).toBe('new');
    expect((await stat(join(folder, 'real', 'x'))).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['real', 'x']);
  });
  it.each([
    ['a folder', 'folder', 'a folder'],
    ['a name below a file', join('file', 'x'), 'a file where a folder should be'],
    ['a link that leads in a circle', 'circle', 'symbolic links that lead in a circle'],
    ['a name that is too long', 'x'.repeat(300), 'a name that is too long for the disk'],
  ])('gives a typed error for %s', async (_, name, found) => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'folder'));
    await writeFile(join(folder, 'file'), '');
    await symlink('circle', join(folder, 'circle'));
    await expect(writeAtomically(join(folder, name), 'new')).rejects.toMatchObject({ name: 'KgError', code: 'io', found });
    expect((await readdir(folder)).sort()).toEqual(['circle', 'file', 'folder']);
  });
  it('steps over a temporary file that an earlier process of the same number left', async () => {
    const disk = new MemoryDisk();
    await writeAtomically('/x', 'old', disk);
    let used = '';
    const open: MemoryDisk['open'] = (path, ...rest) => {
      used = path;
      return disk.open(path, ...rest);
    };
    await writeAtomically('/x', 'older', delegate(disk, { open }));
    const next = used.replace(/-(\d+)\.tmp$/, (_, n) => `-${Number(n) + 1}.tmp`);
    await disk.open(next, 'create');
    await writeAtomically('/x', 'new', disk);
    expect(Buffer.from(await disk.read('/x', 10)).toString()).toBe('new');
    expect(await disk.list('/')).toEqual([next.slice(1), 'x']);
  });
  it('writes beside another writer of the same file', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'x');
    await Promise.all(['a', 'b', 'c'].map((text) => writeAtomically(file, text.repeat(100_000), nodeFileSystem)));
    expect(new Set(await readFile(file, 'utf8')).size).toBe(1);
    expect(await readdir(folder)).toEqual(['x']);
  });
});
