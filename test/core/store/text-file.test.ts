import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeFileSystem } from '@proj/core/node';
import { describe, expect, it } from 'vitest';
import { decodeText, readText } from '../../../packages/core/src/store/text-file.ts';
import { delegate } from '../../support/interleave.ts';
import { failure, MemoryDisk } from '../../support/memory-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

describe('decodeText', () => {
  it('decodes UTF-8 and drops a byte order mark', () => {
    expect(decodeText(Buffer.from('\ufeffдень 😀\r\n'), 'x')).toBe('день 😀\r\n');
  });
  it.each([
    ['Latin-1', 'one\ntwo caf\xe9 x', 2, '0x20 at byte offset 12'],
    ['a cut character at the end', 'caf\xc3', 1, '0xc3 at byte offset 3'],
    ['an encoded surrogate', 'a\xed\xa0\x80', 1, '0xa0 at byte offset 2'],
    ['a NUL', 'a\n\nb\0', 3, '0x00 at byte offset 4'],
  ])('names the line and the byte of %s', (_, text, line, byte) => {
    expect(() => decodeText(Buffer.from(text, 'latin1'), 'a.md')).toThrow(
      expect.objectContaining({ code: 'format', place: { file: 'a.md', line }, found: `byte ${byte}` }),
    );
  });
  it('recognises UTF-16', () => {
    for (const mark of ['\xff\xfe', '\xfe\xff'])
      expect(() => decodeText(Buffer.from(`${mark}a\0`, 'latin1'), 'x')).toThrow(
        expect.objectContaining({ hint: expect.stringContaining('UTF-16') }),
      );
  });
});

describe('readText', () => {
  it.each([
    ['a folder', 'io', 'a folder'],
    ['nothing', 'not-found', 'nothing'],
    ['a link to nothing', 'not-found', 'nothing'],
    ['a circle', 'io', 'symbolic links that lead in a circle'],
    ['below a file', 'io', 'a file where a folder should be'],
    ['large', 'limit', '1025 bytes'],
  ])('gives a typed error for %s', async (name, code, found) => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'a folder'));
    await symlink('nowhere', join(folder, 'a link to nothing'));
    await symlink('a circle', join(folder, 'a circle'));
    await writeFile(join(folder, 'large'), '');
    await truncate(join(folder, 'large'), 1025);
    const path = join(folder, name === 'below a file' ? 'large/x' : name);
    await expect(readText(path, 1024, nodeFileSystem, 'shown')).rejects.toMatchObject({
      name: 'KgError',
      code,
      found,
      place: { file: 'shown' },
    });
  });
  it('gives a typed error for what it may not read, and for any other trouble', async () => {
    const read = (code: string) => delegate(new MemoryDisk(), { read: () => Promise.reject(failure(code, '/x')) });
    await expect(readText('/x', 9, read('EACCES'))).rejects.toMatchObject({ code: 'io', found: 'no permission' });
    await expect(readText('/x', 9, read('EWEIRD'))).rejects.toMatchObject({ code: 'io', found: 'EWEIRD: /x' });
    const odd = delegate(new MemoryDisk(), { read: () => Promise.reject('just text') });
    await expect(readText('/x', 9, odd)).rejects.toMatchObject({ code: 'io', found: 'just text' });
  });
  it.runIf(process.platform === 'linux')('does not wait for a device or a pipe', async () => {
    await expect(readText('/dev/null', 9, nodeFileSystem)).rejects.toMatchObject({ code: 'io', found: 'neither a file nor a folder' });
  });
});
