import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectFolder, runTool } from '../../scripts/run.mjs';

/** Packs a build of `.output` as Firefox installs it; answers the file. */
export async function packExtension(build: string): Promise<string> {
  const source = path.join(projectFolder, '.output', build);
  if (!existsSync(source)) {
    throw new Error(`There is no build in ${source}. Make it with: npm run build:test`);
  }
  const folder = path.join(projectFolder, '.cache', 'firefox');
  const name = `${build}.xpi`;
  const { code } = await runTool('web-ext', [
    'build',
    `--source-dir=${source}`,
    `--artifacts-dir=${folder}`,
    `--filename=${name}`,
    '--overwrite-dest',
    '--no-config-discovery',
  ]);
  if (code !== 0) throw new Error(`web-ext could not pack ${source}`);
  return path.join(folder, name);
}
