/**
 * A screen of the test's own with a real mouse and keyboard, for what no script may do in a browser: pressing
 * the toolbar's icon, the shortcuts, and the browser's own questions. Needs Xvfb and xdotool.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import { launchSidelight, type SidelightSession } from '../../scripts/launch.mjs';

export interface Desktop {
  display: string;
  /** Keys as xdotool names them, one after another. */
  press(...keys: string[]): void;
  click(spot: Spot): void;
  picture(): Picture;
  close(): Promise<void>;
}

interface Spot {
  x: number;
  y: number;
}

/** Three bytes or more for each dot, blue first. */
interface Picture {
  width: number;
  height: number;
  bytesPerLine: number;
  dots: Buffer;
}

const windowSize = { width: 1200, height: 900 };

/** Why there can be no desktop here; null where there can. */
export function whyNoDesktop(): string | null {
  if (process.platform !== 'linux') return 'A screen of its own (Xvfb) exists on Linux only.';
  const missing = ['Xvfb', 'xdotool'].filter(
    (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0,
  );
  return missing.length === 0 ? null : `Not installed here: ${missing.join(', ')}.`;
}

export async function startDesktop(): Promise<Desktop> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sidelight-screen-'));
  // Xvfb takes the first free display, says which, and keeps its picture in a file.
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x960x24', '-nolisten', 'tcp', '-fbdir', folder],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb ended before it had a display')));
    server.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
  });
  const display = `:${number}`;
  const tell = (...parameters: string[]) =>
    execFileSync('xdotool', parameters, { env: { ...process.env, DISPLAY: display } });
  return {
    display,
    press: (...keys) => void tell('key', '--clearmodifiers', ...keys),
    click: ({ x, y }) => void tell('mousemove', String(x), String(y), 'click', '1'),
    picture: () => readPicture(path.join(folder, 'Xvfb_screen0')),
    async close() {
      const isOver = new Promise((resolve) => server.once('exit', resolve));
      server.kill();
      await isOver;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The extension in a window on the desktop, its icon pinned to the toolbar; `close` takes the profile away too. */
export async function launchOnDesktop(desktop: Desktop, build: string): Promise<SidelightSession> {
  const profile = mkdtempSync(path.join(tmpdir(), 'sidelight-profile-'));
  const pinned = { extensions: { pinned_extensions: [unpackedId(build)] } };
  mkdirSync(path.join(profile, 'Default'));
  writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify(pinned));
  const { display } = desktop;
  const options = { headless: false, build, profile, display, viewport: null, windowSize };
  const session = await launchSidelight(options);
  return {
    ...session,
    async close() {
      await session.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Presses the extension's icon, which is given a colour for it that nothing else on the screen has. */
export async function pressIcon(desktop: Desktop, sidelight: SidelightSession): Promise<void> {
  await sidelight.inExtension(async (colour) => {
    const { action } = (globalThis as unknown as { chrome: ChromeAction }).chrome;
    const dots = new Uint8ClampedArray(32 * 32 * 4);
    for (let at = 0; at < dots.length; at += 4) dots.set([...colour, 255], at);
    await action.setIcon({ imageData: new ImageData(dots, 32, 32) });
  }, markColour);
  await expect.poll(() => findColour(desktop.picture())).not.toBeNull();
  const spot = findColour(desktop.picture());
  if (spot) desktop.click(spot);
}

/** Waits for a question of the browser's own: something large that was not in the picture before, and stays. */
export async function waitForQuestion(desktop: Desktop, before: Picture): Promise<void> {
  let last = before;
  await expect
    .poll(() => {
      const now = desktop.picture();
      const isStill = now.dots.equals(last.dots);
      last = now;
      return isStill ? countChanges(before, now) : 0;
    })
    .toBeGreaterThan(windowSize.width * 25);
}

/** Red, green, blue. */
const markColour = [255, 0, 170];

/** The middle of all dots in the colour of the icon; null where there are none. */
function findColour({ width, height, bytesPerLine, dots }: Picture): Spot | null {
  const [red, green, blue] = markColour;
  const found: Spot[] = [];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * bytesPerLine + x * 4;
      if (dots[at] === blue && dots[at + 1] === green && dots[at + 2] === red) found.push({ x, y });
    }
  }
  return found[Math.floor(found.length / 2)] ?? null;
}

function countChanges(one: Picture, other: Picture): number {
  let count = 0;
  for (let at = 0; at < one.dots.length; at += 4) {
    if (one.dots.readUInt32LE(at) !== other.dots.readUInt32LE(at)) count++;
  }
  return count;
}

/** The file is an X window dump: 25 numbers of four bytes, a name, a table of colours, the dots. */
function readPicture(file: string): Picture {
  const bytes = readFileSync(file);
  const field = (index: number) => bytes.readUInt32BE(index * 4);
  const [headerSize, width, height, bytesPerLine, colours] = [
    field(0),
    field(4),
    field(5),
    field(12),
    field(19),
  ];
  const start = headerSize + colours * 12;
  return { width, height, bytesPerLine, dots: bytes.subarray(start, start + height * bytesPerLine) };
}

/** Chromium names an unpacked extension by the hash of its folder. */
function unpackedId(build: string): string {
  const folder = path.join(import.meta.dirname, '../../.output', build);
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

interface ChromeAction {
  action: { setIcon(details: { imageData: ImageData }): Promise<void> };
}
