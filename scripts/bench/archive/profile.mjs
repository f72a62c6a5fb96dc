/** A browser with a profile of its own, which can be ended and killed, and started again with what it has stored. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';

const dayMs = 86_400_000;

/** @param {{ browser: string }} options the browser's file */
export function makeProfile({ browser }) {
  const folder = mkdtempSync(path.join(tmpdir(), 'sidelight-bench-'));
  let running = null;
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  process.once('exit', () => {
    // Also after a failure no browser stays behind; what it leaves is in its own folder.
    if (running) killGroup(running.process().pid);
    remove();
  });

  async function start() {
    running ??= await puppeteer.launch({
      executablePath: browser,
      userDataDir: folder,
      headless: true,
      protocolTimeout: dayMs,
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    });
    return running;
  }

  return {
    /** A page at the address, in which the engine stands ready but is not open. */
    async openPage(url) {
      const page = await (await start()).newPage();
      page.setDefaultTimeout(0);
      page.on('pageerror', (error) => console.error(`In ${url}:`, error));
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },

    /** The browser ends as a reader ends it; the next page starts it again. */
    async stop() {
      await running?.close();
      running = null;
    },

    /** SIGKILL to all of its processes at once. */
    async kill() {
      if (!running) return;
      const child = running.process();
      const ended = new Promise((resolve) => child.once('exit', resolve));
      killGroup(child.pid);
      await ended;
      running = null;
    },

    /** Bytes of the files under IndexedDB and OPFS; what is deleted there is gone only when the browser clears up. */
    bytesOnDisk: () =>
      ['IndexedDB', 'File System', 'WebStorage']
        .map((name) => bytesIn(path.join(folder, 'Default', name)))
        .reduce((sum, bytes) => sum + bytes, 0),

    async remove() {
      await running?.close();
      running = null;
      remove();
    },
  };
}

/** The browser leads a process group of its own, so that nothing else is hit. */
const killGroup = (pid) => process.kill(-pid, 'SIGKILL');

function bytesIn(folder) {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  } catch {
    // An engine that does not use this sort of storage has no such folder.
    return 0;
  }
  return entries
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}
