import { KgError } from '@proj/core';
import { describe, expect, it } from 'vitest';
import { Budget } from '../../../../packages/core/src/extract/llm/budget.ts';
import type { LlmOptions } from '../../../../packages/core/src/extract/llm/llm-extractor.ts';
import { type Reply, says, status, testModelServer } from '../../../support/model-server.ts';
import { DOCUMENT, ENTITIES, extractorOf, KEY, KNOWN, MEETING } from './answers.ts';

const server = testModelServer();
const GOOD = says({ entities: ENTITIES, statements: [MEETING] });

async function read(replies: readonly Reply[], options: Partial<LlmOptions> = {}, signal?: AbortSignal) {
  server.current.replies = [...replies];
  const extractor = await extractorOf(server.current, options);
  return extractor.read(DOCUMENT, KNOWN, '2025-04-01', { signal });
}

async function failure(...args: Parameters<typeof read>): Promise<KgError> {
  const error = await read(...args).then(
    () => undefined,
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(KgError);
  return error as KgError;
}

/** Everything of an error that could ever be printed: with causes, stack and what is not enumerable. */
function everythingOf(error: unknown): string {
  const parts: string[] = [];
  for (let e = error; e !== undefined && e !== null; e = (e as Error).cause) {
    for (const name of Object.getOwnPropertyNames(e)) parts.push(String(JSON.stringify((e as Record<string, unknown>)[name]) ?? ''));
    if (e instanceof KgError) parts.push(e.format());
    parts.push(String(e));
  }
  return parts.join('\n');
}

describe('an answer that is none', () => {
  const text = JSON.stringify({ entities: ENTITIES, statements: [MEETING] });
  const cases: [what: string, reply: Reply, code: string, message: RegExp, calls: number][] = [
    ['is no JSON', says('Sure! Here are the statements you asked for.'), 'format', /not the JSON/, 2],
    ['is HTML', says('<html><script>alert(1)</script></html>'), 'format', /not the JSON/, 2],
    ['ends in the middle', says(text.slice(0, 300)), 'format', /not the JSON/, 2],
    ['is cut at the limit of tokens', says(text.slice(0, 300), { finish: 'length' }), 'limit', /before it was complete/, 1],
    ['is JSON of another form', says([1, 2, 3]), 'format', /no lists|not the JSON/, 2],
    ['has a number for a list', says({ entities: 7, statements: {} }), 'format', /no lists/, 2],
    ['is deep', says('['.repeat(200_000)), 'format', /not the JSON/, 2],
    ['is a refusal', says(null), 'format', /gave no answer/, 1],
    ['is filtered', says(null, { finish: 'content_filter' }), 'format', /gave no answer/, 1],
    ['is of another protocol', status(200, { hello: 'world' }), 'format', /protocol/, 2],
    ['is a web page', status(200, '<html>welcome</html>', { 'content-type': 'text/html' }), 'format', /protocol/, 2],
    ['is giant', says('x'.repeat(5 * 1024 * 1024)), 'limit', /too long/, 1],
    ['sends elsewhere', status(307, '', { location: 'http://127.0.0.1:9/v1' }), 'refused', /sends elsewhere/, 1],
    ['refuses the key', status(401, { error: { message: 'bad key' } }), 'refused', /refuses the key/, 1],
    ['knows no such model', status(404, { error: { message: 'no model' } }), 'not-found', /no such model/, 1],
    ['finds the question wrong', status(400, { error: { message: 'too long' } }), 'io', /cannot answer/, 1],
    ['hangs up', (response) => void response.socket?.destroy(), 'io', /no answer from/, 5],
    ['is always busy', status(503, { error: { message: 'busy' } }), 'io', /cannot answer/, 5],
    ['wants an hour of patience', status(429, {}, { 'retry-after': '3600' }), 'io', /cannot answer/, 1],
  ];
  it.each(cases)('%s: a typed error, and no statement', async (_, reply, code, message, calls) => {
    const error = await failure([reply]);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(server.current.asked).toHaveLength(calls);
  });

  it('never comes, or drop by drop: given up in time', async () => {
    const dripping: Reply = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => response.write(' '), 10);
      response.on('close', () => clearInterval(timer));
    };
    for (const reply of [dripping, () => {}]) {
      const error = await failure([reply], { timeout: 60 });
      expect(error).toMatchObject({ code: 'io', message: 'the model did not answer within 0.06 s' });
    }
    expect(server.current.asked).toHaveLength(2); // not asked again: each would have to be paid for
  });

  it('is not waited for when the caller stops', async () => {
    const stop = new AbortController();
    const hangs: Reply = () => stop.abort(new Error(KEY));
    const error = await failure([hangs], {}, stop.signal);
    expect(error).toMatchObject({ code: 'aborted' });
    expect(everythingOf(error)).not.toContain(KEY);
  });
});

describe('an answer in the end', () => {
  it.each([
    ['after a busy server, with longer and longer pauses', [status(500, {}), status(429, {}), GOOD], [1000, 2000]],
    ['when the server says when', [status(429, {}, { 'retry-after': '7' }), GOOD], [7000]],
    ['after a broken one, at once', [says('{"entities":'), GOOD], []],
  ])('%s', async (_, replies, pauses) => {
    const waited: number[] = [];
    const report = await read(replies, { pause: async (ms) => void waited.push(ms) });
    expect(report.statements).toHaveLength(1);
    expect(waited).toEqual(pauses);
  });

  it('in a fence, or with words around it', async () => {
    const text = `Here you are:\n\`\`\`json\n${JSON.stringify({ entities: ENTITIES, statements: [MEETING] })}\n\`\`\`\n`;
    expect((await read([says(text)])).statements).toHaveLength(1);
  });

  it('without a schema, for servers that take none; the next question is put plainly at once', async () => {
    server.current.replies = [status(400, { error: { message: 'response_format json_schema is not supported' } }), GOOD];
    const extractor = await extractorOf(server.current);
    for (const _ of [1, 2]) expect((await extractor.read(DOCUMENT, KNOWN, '2025-04-01')).statements).toHaveLength(1);
    expect(server.current.asked.map((a) => a.body.response_format.type)).toEqual(['json_schema', 'json_object', 'json_object']);
  });

  it('with the words for lengths that OpenAI wants', async () => {
    await read([GOOD], { provider: 'openai', env: { OPENAI_API_KEY: KEY } });
    const { body } = server.current.asked[0]!;
    expect(body).toMatchObject({ max_completion_tokens: 8000 });
    expect(body).not.toHaveProperty('max_tokens');
    expect(body).not.toHaveProperty('temperature');
  });
});

describe('a key', () => {
  const echoes: [what: string, reply: Reply][] = [
    ['in an error', (r, { headers }) => status(401, { error: { message: `no: ${headers.authorization}` } })(r, undefined as never)],
    [
      'in a server error',
      (r, { headers }) => status(400, { error: { message: headers.authorization, param: headers } })(r, undefined as never),
    ],
    ['in a plain error', (r, { headers }) => status(500, `panic: ${JSON.stringify(headers)}`)(r, undefined as never)],
    ['in a header', (r) => status(302, '', { location: `http://evil.test/?k=${KEY}`, 'x-echo': KEY })(r, undefined as never)],
    ['in a broken answer', says(`not JSON ${KEY} ${encodeURIComponent(KEY)}`)],
    ['across where it is cut', says(`${'x'.repeat(150)}${KEY}`)],
    ['in another protocol', status(200, { key: KEY })],
  ];
  it.each(echoes)('is in no part of an error when the server repeats it %s', async (_, reply) => {
    const error = await failure([reply]);
    expect(everythingOf(error)).not.toContain(KEY);
    expect(everythingOf(error)).not.toContain(KEY.slice(0, 9));
  });

  it('is in no finding and no statement when the answer repeats it', async () => {
    const statements = [
      { ...MEETING, quote: `${KEY} met Bo Marsh` },
      { ...MEETING, relation: KEY },
      { ...MEETING, topic: KEY, voices: [{ agent: 'cy', role: 'speaker', cue: KEY }] },
      { ...MEETING, subject: KEY },
    ];
    const evil = { ref: 'e', label: 'Person', name: KEY, mentions: [KEY, 'Oslo'] };
    const stored: unknown[] = [];
    const cache = { get: async () => undefined, set: async (_: string, answer: unknown) => void stored.push(answer) };
    const report = await read([says({ entities: [...ENTITIES, evil], statements })], { cache });
    expect(report.statements).toHaveLength(1);
    expect(report.findings.length).toBeGreaterThan(3);
    expect(JSON.stringify([report, [...report.mentions], stored])).not.toContain(KEY);
  });

  it.each([
    ['openai needs one', { provider: 'openai', env: {} }, 'usage', 'OPENAI_API_KEY'],
    ['anthropic needs one', { provider: 'anthropic', env: { OPENAI_API_KEY: KEY } }, 'usage', 'ANTHROPIC_API_KEY'],
    ['google needs one', { provider: 'google', env: {} }, 'usage', 'GOOGLE_GENERATIVE_AI_API_KEY'],
    ['is no text with line ends', { env: { KG_LLM_API_KEY: `${KEY}\nx` } }, 'usage', 'KG_LLM_API_KEY'],
    ['does not go through the network in the clear', { baseUrl: 'http://models.test/v1' }, 'refused', 'in the clear'],
    ['is no part of an address', { baseUrl: `https://me:${KEY}@models.test/v1` }, 'usage', 'environment'],
    ['is no parameter of an address', { baseUrl: `https://models.test/v1?key=${KEY}` }, 'usage', 'environment'],
  ])('%s', async (_, options, code, words) => {
    const error = await failure([GOOD], options);
    expect(error.code).toBe(code);
    expect(error.format()).toContain(words);
    expect(everythingOf(error)).not.toContain(KEY);
    expect(server.current.asked).toEqual([]);
  });

  it('is not sent where there is none', async () => {
    await read([GOOD], { provider: 'ollama', env: { OPENAI_API_KEY: KEY } });
    expect(server.current.asked[0]!.headers).not.toHaveProperty('authorization');
  });
});

describe('packages', () => {
  it.each(['anthropic', 'google'])('of %s that are not installed: the error says how to install them', async (provider) => {
    const error = await failure([GOOD], { provider, env: { ANTHROPIC_API_KEY: KEY, GOOGLE_GENERATIVE_AI_API_KEY: KEY } });
    expect(error.code).toBe('not-found');
    expect(error.hint).toBe(`npm install ai@6 @ai-sdk/${provider}@3`);
  });
});

describe('a budget', () => {
  const prices = { input: 2, output: 10 };

  it('counts what was used', async () => {
    const budget = new Budget(prices);
    await read([GOOD], { budget });
    expect(budget.spent).toEqual({ calls: 1, inputTokens: 1000, outputTokens: 200, cost: 0.004 });
  });

  it('counts broken answers, too', async () => {
    const budget = new Budget(prices);
    await read([says('no'), GOOD], { budget });
    expect(budget.spent).toEqual({ calls: 2, inputTokens: 2000, outputTokens: 400, cost: 0.008 });
  });

  it('stops before the call that could cost too much', async () => {
    const error = await failure([GOOD], { budget: new Budget(prices, 0.08) }); // 8,000 tokens of answer alone can cost 0.08
    expect(error).toMatchObject({ code: 'limit', message: 'the next call could cost more than is allowed' });
    expect(server.current.asked).toEqual([]);
  });

  it.each([
    ['nothing', null],
    ['nonsense', { prompt_tokens: -5, completion_tokens: 1e300 }],
  ])('takes the worst for a server that says %s of what was used', async (_, usage) => {
    const budget = new Budget(prices);
    await read([says({ entities: ENTITIES, statements: [] }, { usage })], { budget });
    expect(budget.spent.outputTokens).toBe(8000);
    expect(budget.spent.inputTokens).toBeGreaterThan(3000);
  });

  it('takes the worst for a call that was given up, and nothing for one that was refused', async () => {
    const budget = new Budget(prices);
    await failure([() => {}], { budget, timeout: 30 });
    expect(budget.spent.outputTokens).toBe(8000);
    await failure([status(401, {})], { budget });
    expect(budget.spent).toMatchObject({ calls: 2, outputTokens: 8000 });
  });

  it('needs prices', () => {
    expect(() => new Budget(undefined, 1)).toThrow('a limit of cost needs prices');
  });
});
