declare module '*/build-explorer.mjs' {
  export const EXPLORER: string;
  export function buildExplorer(): Promise<void>;
}
declare module '*/chromium.mjs' {
  export function findChromium(): Promise<{ executablePath: string; args: string[] }>;
}
