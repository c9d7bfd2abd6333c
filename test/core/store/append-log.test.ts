import { appendToLog, salvageLog } from '@proj/core/node';
import { describe, expect, it } from 'vitest';
import { parseLog } from '../../../packages/core/src/store/append-log.ts';
import { delegate } from '../../support/interleave.ts';
import { failure, MemoryDisk } from '../../support/memory-disk.ts';

const LOG = '/story/statements/a.jsonl';

async function diskWith(log: string | Uint8Array): Promise<MemoryDisk> {
  const disk = new MemoryDisk();
  for (const folder of ['/story', '/story/statements']) await disk.makeFolder(folder);
  const file = await disk.open(LOG, 'create');
  await file.write(Buffer.from(log));
  await file.sync();
  return disk;
}
const textOf = async (disk: MemoryDisk, path = LOG): Promise<string> => Buffer.from(await disk.read(path, 1e6)).toString('latin1');

describe('parseLog', () => {
  const parse = (log: string) => parseLog(Buffer.from(log, 'latin1'), 'a.jsonl');
  it('numbers the lines from 1 and takes blank lines, Windows line ends and a byte order mark as they come', () => {
    expect(parse('\xef\xbb\xbf{"a":1}\r\n\r\n  \n{"a":2}\r\n').lines).toEqual([
      { value: { a: 1 }, line: 1 },
      { value: { a: 2 }, line: 4 },
    ]);
  });
  it.each(['{"a":', '{"a":2}', 'caf\xc3', '\0\0\0'])('leaves out an unfinished last line: %j', (tail) => {
    expect(parse(`{"a":1}\n${tail}`)).toEqual({ lines: [{ value: { a: 1 }, line: 1 }], damaged: [], end: 8 });
  });
  it.each(['{"a"', '1', '"text"', 'null', '[1]', '{"a":"\0"}', '{"a":"\xff"}', '\0\0\0\0'])(
    'names a finished line that is no object: %j',
    (bad) => {
      expect(parse(`{"a":1}\n${bad}\n{"a":3}\n`)).toMatchObject({
        lines: [{ line: 1 }, { line: 3 }],
        damaged: [{ code: 'corrupt-log', place: { file: 'a.jsonl', line: 2 }, hint: expect.stringContaining('salvage') }],
      });
    },
  );
  it('names every damaged line, and stops at 100 in a file that is no log', () => {
    expect(parse('x\ny\n{}\nz\n').damaged.map((d) => d.place?.line)).toEqual([1, 2, 4]);
    expect(parse('x\n'.repeat(1000)).damaged).toHaveLength(100);
  });
});

describe('appendToLog', () => {
  it.each(['{"a":', 'caf\xc3', '\0\0'])('cuts an unfinished line off first: %j', async (tail) => {
    const disk = await diskWith(Buffer.from(`{"a":1}\n${tail}`, 'latin1'));
    await appendToLog(LOG, [{ a: 2 }], disk);
    expect(await textOf(disk)).toBe('{"a":1}\n{"a":2}\n');
  });
  it('makes the folders that are not there', async () => {
    const disk = new MemoryDisk();
    await appendToLog('/new/story/log.jsonl', [{ a: 1 }, { a: 2 }], disk);
    expect(await textOf(disk.survivors({ names: 'lost', bytes: 'lost' }), '/new/story/log.jsonl')).toBe('{"a":1}\n{"a":2}\n');
  });
  it('writes nothing when there is nothing to write', async () => {
    const disk = new MemoryDisk();
    await appendToLog('/new/log.jsonl', [], disk);
    expect(await disk.list('/')).toEqual([]);
  });
  it('refuses a damaged log, and says where', async () => {
    const disk = await diskWith('{"a":1}\n{"a"\n{"a":3}\n');
    const error = await appendToLog(LOG, [{ a: 4 }], disk).catch((e) => e);
    expect(error).toMatchObject({ code: 'corrupt-log', diagnostics: [{ place: { file: LOG, line: 2 } }] });
    expect(error.format()).toContain(`${LOG}:2: error corrupt-log`);
  });
  it('refuses to make a log too long to be read again', async () => {
    const disk = await diskWith('{"a":1}\n');
    await expect(appendToLog(LOG, [{ a: 2 }], disk, 15)).rejects.toMatchObject({ code: 'limit', expected: 'at most 15 bytes' });
    await appendToLog(LOG, [{ a: 2 }], disk, 16);
    expect(await textOf(disk)).toBe('{"a":1}\n{"a":2}\n');
  });
  it('says so when the log cannot be read', async () => {
    const disk = await diskWith('');
    const read = (): Promise<never> => Promise.reject(failure('EACCES', LOG));
    await expect(appendToLog(LOG, [{ a: 1 }], delegate(disk, { read }))).rejects.toMatchObject({ code: 'io', found: 'no permission' });
  });
});

describe('salvageLog', () => {
  it('keeps the good lines, and the damaged file byte by byte beside them', async () => {
    const damaged = Buffer.from('{"a":1}\n{"a"\n\n{"a":3}\r\ncaf\xff\n{"a":4}\n{"b":', 'latin1');
    const disk = await diskWith(damaged);
    expect(await salvageLog(LOG, disk)).toEqual({ kept: 3, lost: [2, 5, 7], copy: `${LOG}.damaged` });
    expect(await textOf(disk)).toBe('{"a":1}\n{"a":3}\r\n{"a":4}\n');
    expect(Buffer.from(await disk.read(`${LOG}.damaged`, 1e6))).toEqual(damaged);
  });
  it('never writes over an earlier copy', async () => {
    const disk = await diskWith('x\n');
    await salvageLog(LOG, disk);
    await (await disk.open(LOG, 'append')).write(Buffer.from('y\n'));
    expect(await salvageLog(LOG, disk)).toMatchObject({ copy: `${LOG}.damaged-2` });
    expect(await textOf(disk, `${LOG}.damaged`)).toBe('x\n');
  });
  it('leaves a good log alone', async () => {
    const disk = await diskWith('{"a":1}\n');
    expect(await salvageLog(LOG, disk)).toEqual({ kept: 1, lost: [] });
    expect(await disk.list('/story/statements')).toEqual(['a.jsonl']);
  });
  it('locks the project around the log', async () => {
    const disk = await diskWith('x\n');
    await disk.makeFolder('/story/.kg-lock');
    await (await disk.open('/story/.kg-lock/someone', 'create')).write(Buffer.from(JSON.stringify({ pid: 5 })));
    await expect(salvageLog(LOG, delegate(disk, { isRunning: () => true }))).rejects.toMatchObject({ code: 'locked' });
    await expect(salvageLog('/story/judgements.jsonl', disk)).rejects.toMatchObject({ code: 'not-found' });
  });
});
