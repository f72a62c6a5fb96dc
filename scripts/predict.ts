/** `npm run predict -- <task> <input folder> <output file>`: runs one benchmark task over a folder of input. */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isTaskName, type Task, taskNames } from './predict/task';

const badUsage = 2;
const noSuchModule = 3;

const [task, folder, output] = process.argv.slice(2);
if (!isTaskName(task) || !folder || !output) {
  console.error(`usage: npm run predict -- <${taskNames.join('|')}> <input folder> <output file>`);
  process.exit(badUsage);
}
if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}.`);
  process.exit(badUsage);
}
const module = path.join(import.meta.dirname, 'predict', `${task}.ts`);
if (!existsSync(module)) {
  console.error(`The task "${task}" cannot be predicted yet: scripts/predict/${task}.ts is missing.`);
  process.exit(noSuchModule);
}
const { predict } = (await import(pathToFileURL(module).href)) as Task;
writeFileSync(output, await predict(folder));
