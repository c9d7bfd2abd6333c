// Runs the import rules of .dependency-cruiser.cjs over both packages, and fails when it saw fewer modules than there are:
// without a TypeScript that it can load, dependency-cruiser reads no .ts file and reports no violation.
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cruise } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const roots = ['packages/core/src', 'packages/viewer/src'];
const files = roots.flatMap((dir) =>
  readdirSync(dir, { recursive: true })
    .filter((f) => /\.tsx?$/.test(f) && !f.endsWith('.d.ts'))
    .map((f) => `${dir}/${f.replaceAll('\\', '/')}`),
);
const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
const options = await extractOptions('./.dependency-cruiser.cjs');
const { output } = await cruise(roots, { ...options, validate: true, ruleSet: { forbidden } }, undefined, {
  tsConfig: extractTSConfig('./tsconfig.base.json'),
});
const seen = new Set(output.modules.map((m) => m.source));
const missed = files.filter((f) => !seen.has(f));
const edges = output.modules.filter((m) => files.includes(m.source)).reduce((n, m) => n + m.dependencies.length, 0);
for (const { rule, from, to, cycle } of output.summary.violations)
  console.error(`${rule.severity} ${rule.name}: ${from} → ${cycle ? cycle.map((c) => c.name).join(' → ') : to}`);
for (const f of missed) console.error(`error not-examined: ${f}`);
console.log(`imports: ${files.length - missed.length} of ${files.length} modules, ${edges} imports, ${output.summary.error} violations`);
if (files.length === 0 || edges === 0 || missed.length > 0 || output.summary.error > 0) process.exit(1);
