/** Starts other programs: plain Node, because it runs before anything is installed. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// Not `import.meta.dirname`: a Node too old for that must still get as far as the message about its age.
export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a program to its end with its output on this console.
 * @param {string} command
 * @param {string[]} parameters
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean, limitMs?: number, cwd?: string }} [options]
 * @returns {Promise<{ code: number, timedOut: boolean }>} `code` is 127 when the program could not be started.
 */
export function run(command, parameters, options = {}) {
  return new Promise((resolve) => {
    let timedOut = false;
    const child = spawn(command, parameters, {
      cwd: options.cwd ?? projectFolder,
      env: options.env ?? process.env,
      shell: options.shell ?? false,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const limit = setTimeout(
      () => {
        timedOut = true;
        child.kill('SIGTERM');
        // A runner that waits for a hung browser ignores the polite signal.
        setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
      },
      options.limitMs ?? 2 ** 31 - 1,
    );
    const finish = (code) => {
      clearTimeout(limit);
      resolve({ code, timedOut });
    };
    child.on('error', (error) => {
      console.error(`Could not start ${command}: ${error.message}`);
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

/**
 * Runs a program that an installed package brings. Its file is started with this same Node, because the
 * shims in `node_modules/.bin` are of another kind on Windows.
 * @param {string} packageName
 * @param {string[]} parameters
 * @param {{ bin?: string, env?: NodeJS.ProcessEnv, limitMs?: number }} [options] `bin` where the package brings several.
 */
export function runTool(packageName, parameters, options = {}) {
  const folder = path.join(projectFolder, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : bin[options.bin ?? packageName.split('/').at(-1)];
  return run(process.execPath, [path.join(folder, file), ...parameters], options);
}

/**
 * Runs npm, by the file that the running npm names: `npm` itself is no program on Windows.
 * @param {string[]} parameters
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 */
export function runNpm(parameters, options = {}) {
  const npmFile = process.env.npm_execpath;
  return npmFile?.endsWith('.js')
    ? run(process.execPath, [npmFile, ...parameters], options)
    : run('npm', parameters, { ...options, shell: process.platform === 'win32' });
}
