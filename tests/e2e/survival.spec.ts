import type { SidelightSession } from '../../scripts/launch.mjs';
import { scaled } from '../proof-scale';
import { articlesStored, readTable } from './archive';
import { expect, test } from './harness';
import { makeArticle, randomFrom, serveMadeArticles } from './made-articles';

/** Each seed is a row of thirty strikes. Another row: `SIDELIGHT_SEED=7 npx playwright test survival`. */
const firstSeed = Number(process.env['SIDELIGHT_SEED'] ?? 20260318);
const seeds = Array.from({ length: scaled(1, 2) }, (_, index) => firstSeed + index);
const strikeCount = 30;

/** When to strike: so many ms at most after the thing was heard of. */
const moments = {
  'draft sent': { after: 'reading', within: 60 },
  'inbox written': { after: 'inbox', within: 3 },
  analysing: { after: 'analysing', within: 120 },
  placing: { after: 'placing', within: 8 },
  committing: { after: 'committing', within: 25 },
} as const;

type Moment = keyof typeof moments;

for (const seed of seeds)
  test(`stopped in each phase, it stores every article once and whole (seed ${seed})`, async ({
    sidelight,
  }) => {
    test.setTimeout(240_000);
    await sidelight.giveConsent();
    const random = randomFrom(seed);
    const names = Object.keys(moments) as Moment[];
    const served = await serveMadeArticles(seed);
    const hits = Object.fromEntries(names.map((name) => [name, 0])) as Record<Moment, number>;
    const lives = { 'service worker': new Set<string>(), workroom: new Set<string>() };

    try {
      for (let number = 0; number < strikeCount; number += 1) {
        const name = names[number % names.length] as Moment;
        const pauseMs = Math.round(random() * moments[name].within);
        const closesWorkroom = name !== 'draft sent' || random() < 0.5;
        const stopsBackground = name === 'draft sent' || random() < 0.4;
        const strike = strikeIn(sidelight, { after: moments[name].after, pauseMs, closesWorkroom });
        // A tab for each: a draft that was not acknowledged is sent again by its page.
        const tab = await sidelight.context.newPage();
        await tab.goto(served.urlOf(number));
        const struck = await strike;
        if (stopsBackground) await sidelight.stopServiceWorker();
        if (stopsBackground && struck.background) lives['service worker'].add(struck.background);
        if (closesWorkroom && struck.workroom) lives.workroom.add(struck.workroom);
        if (struck.isHit) hits[name] += 1;
        const what = [stopsBackground && 'service worker', closesWorkroom && 'workroom'].filter(Boolean);
        const outcome = struck.isHit ? 'ended in its midst' : `was over (${struck.heardNext})`;
        console.log(
          `seed ${seed}, strike ${number + 1}: ${what.join(' and ')}, ${pauseMs} ms into “${name}”: ${outcome}`,
        );
        // The draft must be safe before its page is left: only its page can send it again.
        await expect.poll(() => isSafe(sidelight, served.urlOf(number)), { timeout: 45_000 }).toBe(true);
        await tab.close();
      }
      // One more, undisturbed: whatever still waits is taken in with it.
      const last = await sidelight.context.newPage();
      await sidelight.readArticle(last, served.urlOf(strikeCount));

      const wanted = Array.from({ length: strikeCount + 1 }, (_, number) => makeArticle(seed, number));
      const titles = wanted.map(({ title }) => title).sort();
      const titlesStored = async () => (await articlesStored(sidelight)).map(({ title }) => title).sort();
      await expect.poll(titlesStored, { timeout: 60_000 }).toEqual(titles);
      await expect.poll(() => readTable(sidelight, 'inbox')).toEqual([]);
      const stored = await articlesStored(sidelight);
      expect(stored.map(({ title }) => title).sort()).toEqual(titles);
      for (const { title, paragraphs } of wanted) {
        const article = stored.find((each) => each.title === title);
        expect(article?.texts, title).toHaveLength(1);
        expect(
          paragraphs.filter((paragraph) => !article?.text.includes(paragraph)),
          title,
        ).toEqual([]);
      }
    } finally {
      await served.close();
    }
    console.log(
      `seed ${seed}: ended in its midst: ${names.map((name) => `${name} ${hits[name]}`).join(', ')}`,
    );
    for (const name of names) expect(hits[name], name).toBeGreaterThanOrEqual(1);
    expect(lives['service worker'].size).toBeGreaterThanOrEqual(3);
    expect(lives.workroom.size).toBeGreaterThanOrEqual(10);
  });

interface Strike {
  after: 'reading' | 'inbox' | 'analysing' | 'placing' | 'committing';
  pauseMs: number;
  closesWorkroom: boolean;
}

interface Struck {
  /** Who lived until then. */
  background: string | null;
  workroom: string | null;
  /** Nothing further was heard of this draft: it was ended before its next phase. */
  isHit: boolean;
  heardNext: string | null;
}

/** Strikes the next time that this is heard of. */
const strikeIn = (sidelight: SidelightSession, strike: Strike): Promise<Struck> =>
  sidelight.inExtension(async ({ after, pauseMs, closesWorkroom }: Strike): Promise<Struck> => {
    const { storage, offscreen, runtime } = (globalThis as unknown as { chrome: ChromeApi }).chrome;
    const order = ['reading', 'inbox', 'analysing', 'placing', 'committing', 'articles'];
    let isStruck = false;
    let heardNext: string | null = null;
    const store = new BroadcastChannel('store:sidelight');
    const phases = new BroadcastChannel('sidelight-phase');
    await new Promise<void>((resolve) => {
      const hear = (what: string) => {
        if (what === after && !isStruck) {
          isStruck = true;
          resolve();
        } else if (isStruck && order.indexOf(what) > order.indexOf(after)) heardNext ??= what;
      };
      store.onmessage = ({ data }) => hear(data.kind);
      phases.onmessage = ({ data }) => hear(data);
      storage.session.onChanged.addListener((changes) => {
        if (Object.values(changes).some(({ newValue }) => newValue?.kind === 'reading')) hear('reading');
      });
    });
    const contexts = await runtime.getContexts({});
    const idOf = (type: string) =>
      contexts.find(({ contextType }) => contextType === type)?.contextId ?? null;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    const answer = { background: idOf('BACKGROUND'), workroom: idOf('OFFSCREEN_DOCUMENT') };
    const before = heardNext;
    // Where it has not been made yet, or has just gone, there is nothing to end.
    if (closesWorkroom) await offscreen.closeDocument().catch(() => {});
    store.close();
    phases.close();
    return { ...answer, isHit: before === null && heardNext === null, heardNext };
  }, strike);

/** Whether the article's draft is in the inbox or taken in, so that its page is not needed any more. */
async function isSafe(sidelight: SidelightSession, url: string): Promise<boolean> {
  const [inbox, addresses] = await Promise.all([
    readTable<{ draft: { url: string } }>(sidelight, 'inbox'),
    readTable<{ url: string }>(sidelight, 'addresses'),
  ]);
  const path = new URL(url).pathname;
  return inbox.some(({ draft }) => draft.url === url) || addresses.some((row) => row.url.endsWith(path));
}

/** The calls of the extension API that the test makes. */
interface ChromeApi {
  storage: {
    session: {
      onChanged: {
        addListener(
          listener: (changes: Record<string, { newValue?: { kind?: string } | undefined }>) => void,
        ): void;
      };
    };
  };
  offscreen: { closeDocument(): Promise<void> };
  runtime: { getContexts(filter: object): Promise<{ contextType: string; contextId: string }[]> };
}
