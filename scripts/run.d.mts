export const projectFolder: string;

/** Runs the program that an installed package brings, to its end; see `run.mjs`. */
export function runTool(
  packageName: string,
  parameters: string[],
  options?: { bin?: string; env?: NodeJS.ProcessEnv; limitMs?: number },
): Promise<{ code: number; timedOut: boolean }>;
