/** The page of test builds through which proofs reach the store (`entrypoints/proof`), and what it hears. */
import type { Page } from '@playwright/test';
import type { Proof } from '../../entrypoints/proof/main';
import { printArchiveLine } from '../../lib/formats/archive-lines';
import type { BackgroundCalls, Input, Output } from '../../lib/messages';
import type { Draft } from '../../lib/model/draft';
import type { SidelightSession } from '../../scripts/launch.mjs';
import { expect } from './harness';

const noMarks = { savedAt: null, readAt: null, tags: [], note: null };

type CallName = keyof BackgroundCalls;

export interface ProofPage {
  page: Page;
  /** Phases of the workroom, kinds of the store's commits, and `asked` before a call: as they were heard. */
  heard: string[];
  /** Waits until this is heard, from the `from`th of `heard` on. */
  waitFor(what: string, from: number, timeoutMs?: number): Promise<void>;
  putInInbox(drafts: readonly Draft[]): Promise<void>;
  /** As a file that the reader chose; answered once it is laid down. */
  beginImport(drafts: readonly Draft[]): Promise<void>;
  call<Name extends CallName>(
    name: Name,
    input: Input<BackgroundCalls, Name>,
  ): Promise<Output<BackgroundCalls, Name> | null>;
  /** Makes sure that the workroom looks at all there is to do, and waits until it rests. */
  settle(): Promise<void>;
  /** What the consistency check finds, one line each. */
  faults(): Promise<string[]>;
}

export async function openProof(sidelight: SidelightSession): Promise<ProofPage> {
  const page = await sidelight.context.newPage();
  const heard: string[] = [];
  const waiting = new Set<() => void>();
  await page.exposeBinding('tellProof', (_source, what: string) => {
    heard.push(what);
    for (const look of waiting) look();
  });
  await page.goto(sidelight.urlOfPage('proof.html'));
  await page.evaluate(() => {
    const { tellProof } = globalThis as unknown as InPage;
    new BroadcastChannel('sidelight-phase').onmessage = ({ data }) => tellProof(data);
    new BroadcastChannel('store:sidelight').onmessage = ({ data }) => tellProof(data.kind);
  });

  const waitFor = (what: string, from: number, timeoutMs = 30_000) =>
    new Promise<void>((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        waiting.delete(look);
      };
      const timer = setTimeout(() => {
        end();
        reject(new Error(`“${what}” was not heard; heard was: ${heard.slice(from).join(', ')}`));
      }, timeoutMs);
      const look = () => {
        if (!heard.slice(from).includes(what)) return;
        end();
        resolve();
      };
      waiting.add(look);
      look();
    });

  const call: ProofPage['call'] = (name, input) => callFrom(page, name, input);

  /** Nothing is put back, but the workroom is woken, or told to look again. */
  const wake = () => call('retrySetAside', { keys: [] });

  return {
    page,
    heard,
    waitFor,
    call,
    putInInbox: (drafts) =>
      page.evaluate(async (given) => {
        const { proof, tellProof } = globalThis as unknown as InPage;
        tellProof('asked');
        for (const draft of given) await proof.store.putInInbox(draft, { isPassing: false });
      }, drafts),
    beginImport: (drafts) =>
      page.evaluate(
        async (lines) => {
          const { proof } = globalThis as unknown as InPage;
          const file = new Blob([lines]);
          await proof.store.beginImport({ fileName: 'mine.jsonl', file, isCut: false, at: Date.now() });
        },
        drafts.map((draft) => printArchiveLine({ draft, ...noMarks })).join('\n'),
      ),
    settle: () =>
      expect(async () => {
        const from = heard.length;
        await wake();
        await waitFor('resting', from, 5_000);
        expect(await page.evaluate(countUndone)).toBe(0);
      }).toPass({ timeout: 60_000 }),
    faults: () =>
      page.evaluate(async () => {
        const { proof } = globalThis as unknown as InPage;
        return (await proof.store.checkArchive()).map((fault) => JSON.stringify(fault));
      }),
  };
}

/** Calls the background as a page of ours does; null where it was ended before it answered. A refusal throws. */
export async function callFrom<Name extends CallName>(
  page: Page,
  name: Name,
  input: Input<BackgroundCalls, Name>,
): Promise<Output<BackgroundCalls, Name> | null> {
  const answer = await page.evaluate(
    async ({ sidelight: named, input: given }) => {
      const { tellProof, chrome } = globalThis as unknown as Partial<InPage> & Pick<InPage, 'chrome'>;
      tellProof?.('asked');
      return chrome.runtime.sendMessage({ sidelight: named, input: given }).catch(() => null);
    },
    { sidelight: name, input },
  );
  if (!answer) return null;
  if (!answer.ok) throw new Error(`${name}: ${answer.error?.message}`);
  return answer.value as Output<BackgroundCalls, Name>;
}

/** Drafts that wait, an import that runs, holders of the writer's lock, and a log that is yet to be renewed. */
async function countUndone(): Promise<number> {
  const { proof, chrome } = globalThis as unknown as InPage;
  const { held = [], pending = [] } = await navigator.locks.query();
  const writers = [...held, ...pending].filter(({ name }) => name === 'sidelight-writer');
  const isImporting = (await proof.store.lastImport())?.state === 'running';
  const isRenewed = (await chrome.storage.session.get('once:renew-log'))['once:renew-log'] === true;
  return writers.length + (await proof.store.countInbox()) + Number(isImporting) + Number(!isRenewed);
}

/** What stands in the page's global scope. */
export interface InPage {
  proof: Proof;
  tellProof(what: string): void;
  chrome: {
    runtime: {
      sendMessage(message: unknown): Promise<{ ok: boolean; value?: unknown; error?: { message: string } }>;
    };
    offscreen: { closeDocument(): Promise<void> };
    storage: { session: { get(key: string): Promise<Record<string, unknown>> } };
  };
}
