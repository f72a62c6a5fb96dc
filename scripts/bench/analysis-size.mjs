/** How large the analysis is, and which files of the built extension hold it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { projectFolder } from '../run.mjs';

const outputFolder = path.join(projectFolder, '.output/chrome-mv3');

/** Bundled by itself and minified, in bytes gzipped, with the files of data that went in. */
export async function sizeOfAnalysis() {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': projectFolder } },
    build: {
      write: false,
      target: 'chrome121',
      minify: true,
      lib: { entry: path.join(projectFolder, 'lib/analyse/analyse.ts'), formats: ['iife'], name: 'analysis' },
    },
  });
  const [{ code, moduleIds }] = [result].flat()[0].output;
  const dataFiles = moduleIds.filter((id) => /lib\/analyse\/.*\.data\.ts$/.test(id));
  return { bytes: gzipSync(code, { level: 9 }).length, dataFiles };
}

/** The scripts of the built extension that hold words of one of these files of data. */
export function filesWithAnalysis(dataFiles) {
  const marks = dataFiles.map(markOf).filter(Boolean);
  return readdirSync(outputFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .filter((name) => {
      const code = readFileSync(path.join(outputFolder, name), 'utf8');
      return marks.some((mark) => code.includes(mark));
    })
    .sort();
}

/** A stretch of the file's longest list, which no bundler rewrites; null where it has none. */
function markOf(file) {
  const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const lists = code.match(/[A-Za-z]+(?: [A-Za-z]+){6,40}/g) ?? [];
  const inCode = lists.filter((list) => list.length > 60).sort((one, other) => other.length - one.length);
  return inCode[0] ?? null;
}
