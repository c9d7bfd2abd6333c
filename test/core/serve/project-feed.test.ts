import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Project } from '@proj/core';
import { describe, expect, it } from 'vitest';
import { ProjectFeed } from '../../../packages/core/src/serve/project-feed.ts';
import { smallProject } from '../../support/small-project.ts';

const small = smallProject([]);

/** An explorer's connection, and the events that have come over it. */
function listener(feed: ProjectFeed, seen?: string) {
  let text = '';
  const response = Object.assign(new EventEmitter(), {
    write: (chunk: string) => {
      text += chunk;
    },
    end: () => {
      text += 'event: end\n';
    },
  });
  feed.subscribe(response as unknown as ServerResponse, seen);
  return { response, events: () => [...text.matchAll(/^event: (.*)$/gm)].map((m) => m[1]) };
}

describe('ProjectFeed', () => {
  it('loads once more after the start when something changed during it', async () => {
    let loads = 0;
    const feed: ProjectFeed = new ProjectFeed(async () => {
      if (loads++ === 0) void feed.reload();
      return { ...small, name: `load ${loads}` };
    });
    await feed.start();
    await feed.reload();
    expect(JSON.parse(String(feed.body)).name).toMatch(/load [23]/);
    expect(loads).toBeGreaterThan(1);
  });
  it('tells of a problem once, and of the end of it even when the project is as it was', async () => {
    let problem: Error | undefined;
    const feed = new ProjectFeed(async () => {
      if (problem) throw problem;
      return small;
    });
    await feed.start();
    const { events } = listener(feed);
    for (const next of [undefined, new Error('no'), new Error('no'), new Error('no!'), undefined, undefined]) {
      problem = next;
      await feed.reload();
    }
    expect(events()).toEqual(['problem', 'problem', 'changed']);
  });
  it('takes what cannot be made JSON for a problem', async () => {
    let name: unknown = 'small';
    const feed = new ProjectFeed(async () => ({ ...small, name }) as Project);
    await feed.start();
    const { events } = listener(feed);
    name = 1n;
    await feed.reload();
    expect(events()).toEqual(['problem']);
    expect(JSON.parse(String(feed.body)).name).toBe('small');
  });
  it('forgets an explorer that has gone, and survives one whose connection breaks', async () => {
    let name = 'a';
    const feed = new ProjectFeed(async () => ({ ...small, name }));
    await feed.start();
    const [gone, broken] = [listener(feed), listener(feed)];
    gone.response.emit('close');
    broken.response.emit('error', new Error('reset'));
    name = 'b';
    await feed.reload();
    await feed.close();
    expect(gone.events()).toEqual([]);
    expect(broken.events()).toEqual(['changed', 'end']);
  });
});
