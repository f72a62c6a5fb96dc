import { spawn } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { scaled } from '../../proof-scale';

/** What takes longer hangs: a hundred times of what it takes on a machine where others work too. */
const hangLimitMs = scaled(120_000, 600_000);

/** In a process of its own, which can be ended while it hangs. Answers what it printed and how it ended. */
function analyseInChild(parameters: string[]): Promise<{ code: number | null; printed: string }> {
  const root = path.join(import.meta.dirname, '../../..');
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/fuzz/analyse-hostile.ts', ...parameters], {
    cwd: root,
    env: { ...process.env, TSX_TSCONFIG_PATH: path.join(root, 'scripts/tsconfig.json') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), hangLimitMs);
  return new Promise((resolve) => {
    let printed = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (text) => {
      printed += text;
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, printed });
    });
  });
}

const check = async (parameters: string[]) => {
  const { code, printed } = await analyseInChild(parameters);
  // The last line that was printed tells which text it got through before it hung.
  expect(code, printed.split('\n').slice(-3).join('\n')).toBe(0);
  expect(printed).not.toContain('complaint');
};

describe.concurrent('analyseRevision of one endless line', () => {
  const lengths = scaled('20000', '2000,50000');
  it.each(scaled(['en'], ['en', 'es', 'fr', 'de', 'pt', 'ja', 'ko', 'zh', 'ar', 'und']))(
    'ends, whatever is repeated: %s',
    (language) => check([language, lengths]),
    hangLimitMs + 10_000,
  );
  it(
    'ends on a megabyte',
    () => check(['en', '1000000', ...scaled(['all sorts'], [])]),
    hangLimitMs + 10_000,
  );
});
