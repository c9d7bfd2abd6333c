const WARM_UP = 2;
/** Milliseconds from which on a round is neither warmed up for nor repeated. */
const SLOW = 5000;

/** The value in the middle. */
export function median(values) {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Measures one query in all engines, who take turns, so that what else the machine does hits all alike. Gives, by engine and variant, medians in
 * milliseconds (`wall`, and `cpu`: processor time, all threads together, the robust figure on a shared machine), and the answer.
 * @param calls parameters of the calls of a round
 */
export async function measureQuery(engines, query, calls, rounds) {
  const runs = engines.flatMap((engine) =>
    engine.variants.map((variant) => ({ engine, variant, times: [], cpu: [], isSlow: false, answer: undefined, excerpt: '' })),
  );
  for (let round = -WARM_UP; round < rounds; round++)
    for (const run of runs) {
      if (run.isSlow) continue;
      const { times, cpu, answer, excerpt } = await run.engine.measure(query, run.variant, calls);
      Object.assign(run, { answer, excerpt, isSlow: times.reduce((sum, time) => sum + time, 0) > SLOW });
      if (round < 0 && !run.isSlow) continue;
      run.times.push(...times);
      run.cpu.push(cpu);
    }
  return runs.map(({ engine, variant, times, cpu, answer, excerpt }) => ({
    engine: engine.name,
    variant,
    wall: median(times),
    cpu: median(cpu),
    answer,
    excerpt,
  }));
}
