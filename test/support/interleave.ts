import type { FileSystem } from '@proj/core/node';

/** A file system with some of its methods replaced. */
export function delegate(fs: FileSystem, replaced: Partial<FileSystem>): FileSystem {
  return new Proxy(fs, {
    get: (target, key) => {
      if (Object.hasOwn(replaced, key)) return replaced[key as keyof FileSystem];
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** Pseudo-random numbers from 0 to 1: the 32-bit generator mulberry32. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A file system whose every call waits for a while, so that several users of one disk take turns in an order that the seed decides. */
export function takingTurns(fs: FileSystem, next: () => number): FileSystem {
  return new Proxy(fs, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== 'function' || key === 'isRunning') return typeof value === 'function' ? value.bind(target) : value;
      return async (...args: unknown[]) => {
        for (let turns = Math.floor(next() * 8); turns > 0; turns--) await Promise.resolve();
        return value.apply(target, args);
      };
    },
  });
}
