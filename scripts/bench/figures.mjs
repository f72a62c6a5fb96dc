/** Figures as `docs/benchmarks.md` shows them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, platform } from 'node:os';
import path from 'node:path';
import { projectFolder } from '../run.mjs';

const file = path.join(projectFolder, 'docs', 'benchmarks.md');

const opening = [
  '# Benchmarks',
  '',
  'Written by `npm run bench` and `npm run bench:archive`, each section by itself. Nothing here is asserted by a test.',
].join('\n');

/** Puts the section in the place of the one with the same heading, or at the end, and prints it. */
export function writeSection(heading, lines) {
  const old = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const sections = new Map(
    old
      .split(/^## /m)
      .slice(1)
      .map((section) => [section.split('\n', 1)[0], section.slice(section.indexOf('\n')).trim()]),
  );
  sections.set(heading, lines.join('\n').trim());
  const text = [opening, ...[...sections].map(([name, section]) => `## ${name}\n\n${section}`)].join('\n\n');
  writeFileSync(file, `${text}\n`);
  console.log(`\n## ${heading}\n\n${sections.get(heading)}\n`);
}

export const measuredOn = (browser) =>
  `Measured on ${new Date().toISOString().slice(0, 10)}: ${path.basename(browser)}, Node ${process.versions.node}, ${platform()}, ${cpus().length} cores.`;

/** Nearest-rank percentile; NaN of nothing. */
export function percentile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
