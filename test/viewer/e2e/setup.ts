import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { buildExplorer } from '../../../scripts/build-explorer.mjs';
import { findChromium } from '../../../scripts/chromium.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the browser listens, or why there is none: every browser test then fails with it, and the other tests still run. */
    readonly browser:
      | { readonly endpoint: string; readonly executablePath: string; readonly args: string[] }
      | { readonly problem: string };
  }
}

/** Builds the explorer and starts one browser for all browser tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildExplorer();
  try {
    const found = await findChromium();
    const server = await chromium.launchServer(found);
    project.provide('browser', { endpoint: server.wsEndpoint(), ...found });
    return () => server.close();
  } catch (error) {
    project.provide('browser', { problem: String(error) });
    return async () => {};
  }
}
