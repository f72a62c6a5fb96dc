import { articlesStored } from './archive';
import { closeAll, expect, openTogether, test } from './harness';
import { startLanguagePress } from './language-press';

test('pages in other languages and charsets are stored as their readers see them', async ({
  sidelight,
  tab,
}) => {
  test.setTimeout(4 * 60_000);
  const press = await startLanguagePress();
  try {
    await sidelight.giveConsent();
    const others = press.pages.filter(({ expected }) => !expected.isArticle).map(press.urlOf);
    // The detector's last look for an article that arrives late is after seven seconds.
    await closeAll(await openTogether(sidelight.context, { urls: others, ms: 8000 }));
    expect(await articlesStored(sidelight)).toEqual([]);

    const articles = press.pages.filter(({ expected }) => expected.isArticle);
    for (const page of articles) await sidelight.readArticle(tab, press.urlOf(page));
    const stored = await articlesStored(sidelight);
    expect(stored).toHaveLength(articles.length);
    for (const page of articles) {
      const { name, expected } = page;
      const { host } = new URL(press.urlOf(page));
      const article = stored.find(({ source }) => source.host === host);
      expect.soft(article?.title, name).toBe(expected.title);
      expect.soft(article?.authors, name).toEqual(expected.authors);
      expect.soft(article?.published?.iso, name).toBe(expected.published);
      expect.soft(article?.source.name, name).toBe(expected.source);
      const isCaption = (text: string) => expected.captions.some((start) => text.startsWith(start));
      const blocks = (article?.text ?? '').split('\n\n');
      const texts = blocks.filter((text) => text !== expected.standfirst && !isCaption(text));
      expect.soft(texts[0], name).toBe(expected.firstBlock);
      expect.soft(texts.at(-1), name).toBe(expected.lastBlock);
      expect.soft(texts.length, name).toBe(expected.blockCount);
      expect.soft(blocks.filter(isCaption).length, name).toBe(expected.captions.length);
      expect
        .soft(
          expected.absent.filter((words) => article?.text.includes(words)),
          name,
        )
        .toEqual([]);
    }
  } finally {
    await press.close();
  }
});
