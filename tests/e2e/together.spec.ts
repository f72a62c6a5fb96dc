import type { Page } from '@playwright/test';
import { scaled } from '../proof-scale';
import { type Acknowledged, startAcknowledged } from './acknowledged';
import { expect, readArticles, test } from './harness';
import { randomFrom } from './made-articles';
import { openTab, openWindow, panelIn, windowOf } from './other-window';
import { callFrom, openProof, type ProofPage } from './proof-page';

/** Another history: `SIDELIGHT_SEED=7 npx playwright test together`. */
const seed = Number(process.env['SIDELIGHT_SEED'] ?? 20260318);
/** Articles that both windows change. */
const shared = Array.from({ length: 10 }, (_, index) => index + 1);
const actsInEach = scaled(40, 300);
const fromFeed = scaled(40, 300);
const fromFile = scaled(60, 600);

test('two windows with panels, a feed and an import at once: no change is lost, and all comes to its end', async ({
  sidelight,
  site,
  tab,
}) => {
  test.setTimeout(scaled(150_000, 900_000));
  await sidelight.giveConsent();
  await readArticles({ sidelight, site, tab }, ['water-crack-found', 'ferry-inquiry']);
  const panel = await sidelight.openPanel();
  await tab.bringToFront();
  const welcome = await openWindow(sidelight, sidelight.urlOfPage('welcome.html'));
  await welcome.getByRole('button', { name: 'Show me' }).click();
  const otherPanel = await panelIn(sidelight, await windowOf(welcome));
  await openTab(sidelight, await windowOf(welcome), site.urlOf('water-crack-found'));

  const proof = await openProof(sidelight);
  const acknowledged = startAcknowledged(seed);
  await put(proof, acknowledged, shared);
  await proof.settle();
  await acknowledged.verify(proof, { isEachSought: true });
  const ids = await acknowledged.idsOf(proof, shared);
  const articles = shared.map((number, index) => ({ number, id: ids[index] ?? '' }));

  const numbersFrom = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at);
  const [one, other] = await Promise.all([
    readAndMark(panel, { name: 'one', articles, acknowledged, random: randomFrom(seed) }),
    readAndMark(otherPanel, { name: 'other', articles, acknowledged, random: randomFrom(seed + 1) }),
    follow(proof, acknowledged, numbersFrom(11, fromFeed)),
    importAll(proof, acknowledged, numbersFrom(11 + fromFeed, fromFile)),
  ]);

  await proof.settle();
  expect(await proof.faults()).toEqual([]);
  await acknowledged.verify(proof, { isEachSought: true });
  const kept = await proof.page.evaluate(readKept, ids);
  for (const [index, id] of ids.entries()) {
    expect(kept[index]?.isSaved, `save of article ${index + 1}`).toBe(one.saves.get(id) ?? false);
    expect(kept[index]?.note, `note on article ${index + 1}`).toBe(other.notes.get(id) ?? null);
  }
  console.log(
    `two windows: ${one.done + other.done} changes, ${fromFeed} articles of a feed and ${fromFile} of a file at once`,
  );
  for (const each of [panel, otherPanel]) await expect(each.getByRole('heading', { level: 1 })).toBeVisible();
});

interface Reader {
  name: 'one' | 'other';
  articles: readonly { number: number; id: string }[];
  acknowledged: Acknowledged;
  random: () => number;
}

interface Done {
  done: number;
  saves: Map<string, boolean>;
  notes: Map<string, string>;
}

/**
 * What a reader does in one window: tags whatever both windows have; saves in the one, writes notes in the other; and deletes,
 * each half of the articles, only to put back. Of what the other window has just deleted nothing can be changed, and that is said.
 */
async function readAndMark(panel: Page, { name, articles, acknowledged, random }: Reader): Promise<Done> {
  const result: Done = { done: 0, saves: new Map(), notes: new Map() };
  const own = articles.filter((_, index) => index % 2 === (name === 'one' ? 0 : 1));
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const change = async (id: string, how: Parameters<typeof callFrom<'changeArticles'>>[2]['change']) =>
    (await callFrom(panel, 'changeArticles', { articleIds: [id], change: how }))?.changed.includes(id);

  for (let act = 0; act < actsInEach; act += 1) {
    const { number, id } = pick(articles);
    const chance = random();
    if (chance < 0.4) {
      const tag = `${name} ${act}`;
      const tagging = acknowledged.tagging(number, tag);
      if (await change(id, { kind: 'add-tag', tag })) tagging.acknowledge();
    } else if (chance < 0.8 && name === 'one') {
      const saves = random() < 0.7;
      if (await change(id, { kind: saves ? 'save' : 'unsave' })) result.saves.set(id, saves);
    } else if (chance < 0.8) {
      const markdown = `Words ${act} on *this*`;
      const isWritten = await callFrom(panel, 'setNote', { articleId: id, highlightId: null, markdown }).then(
        () => true,
        isOfNoArticle,
      );
      if (isWritten) result.notes.set(id, markdown);
    } else {
      const { number: mine, id: myId } = pick(own);
      const deleting = acknowledged.deleting([mine]);
      const deletion = await callFrom(panel, 'deleteArticles', { articleIds: [myId] });
      deleting.acknowledge();
      const undoing = acknowledged.undoing([mine]);
      const isBack = await callFrom(panel, 'undoDeletion', { deletionId: deletion?.deletionId ?? '' });
      expect(isBack, `article ${mine} put back`).toBe(true);
      undoing.acknowledge();
    }
    result.done += 1;
  }
  return result;
}

/** The other window has deleted it, for as long as it takes to put it back. */
function isOfNoArticle(error: unknown): false {
  if (/There is no article/.test(String(error))) return false;
  throw error;
}

/** As a feed would: some now and then. */
async function follow(
  proof: ProofPage,
  acknowledged: Acknowledged,
  numbers: readonly number[],
): Promise<void> {
  const atOnce = 4;
  for (let at = 0; at < numbers.length; at += atOnce) {
    await put(proof, acknowledged, numbers.slice(at, at + atOnce));
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function importAll(
  proof: ProofPage,
  acknowledged: Acknowledged,
  numbers: readonly number[],
): Promise<void> {
  const drafts = numbers.map((number) => acknowledged.draftOf(number));
  const putting = acknowledged.putting(drafts);
  await proof.beginImport(drafts);
  putting.acknowledge();
  await proof.call('retrySetAside', { keys: [] });
}

async function put(proof: ProofPage, acknowledged: Acknowledged, numbers: readonly number[]): Promise<void> {
  const drafts = numbers.map((number) => acknowledged.draftOf(number));
  const putting = acknowledged.putting(drafts);
  await proof.putInInbox(drafts);
  putting.acknowledge();
  await proof.call('retrySetAside', { keys: [] });
}

async function readKept(ids: string[]) {
  const { store } = (globalThis as unknown as { proof: import('../../entrypoints/proof/main').Proof }).proof;
  return Promise.all(
    ids.map(async (id) => ({
      isSaved: (await store.getSave(id)) !== null,
      note: (await store.getNotes(id)).find(({ highlightId }) => highlightId === null)?.markdown ?? null,
    })),
  );
}
