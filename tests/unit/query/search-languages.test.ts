import { describe, expect, it } from 'vitest';
import { searchArchive } from '@/lib/query/search';
import { memoryStore } from './memory-store';
import { storedFrom } from './stored';

const inLanguage = (language: string, sentence: string) => {
  const stored = storedFrom({ id: language, day: '2026-03-01', title: '—', sentences: [sentence] });
  return {
    ...stored,
    article: { ...stored.article, language },
    analysis: { ...stored.analysis, language },
  };
};

const store = memoryStore({
  articles: [
    inLanguage('ja', '汐見島の運賃値上げについて、町議会は三月に説明会を開く。'),
    inLanguage('zh', '潮见岛渡轮票价上涨，市议会将于三月举行听证会。'),
    inLanguage('ko', '조도의 여객선 요금이 오르자 주민들이 청원을 냈다.'),
    inLanguage('th', 'สภาเมืองจะประชุมเรื่องค่าโดยสารเรือในเดือนหน้า'),
    inLanguage('de', 'Der Stadtrat prüft die Fährpreiserhöhung; die Straße zum Großhafen bleibt zu.'),
    inLanguage('fr', 'Selon la mairie, l’homme de l’île avait quitté le ferry d’été.'),
  ],
});

/** The article that is found, and the words that are lit in it. */
const check = async (text: string, language: string, lit: string[]) => {
  const { hits } = await searchArchive(store, text, { limit: 9, filter: {} });
  const found = hits.map(({ article, passage, matches }) => [
    article.language,
    ...matches.map(({ start, end }) => passage?.text.slice(start, end)),
  ]);
  expect(found).toEqual([[language, ...lit]]);
};

describe('searching in other languages', () => {
  it('finds Japanese words, runs of them and single characters', async () => {
    await check('運賃', 'ja', ['運賃']);
    await check('運賃値上げ', 'ja', ['運賃値上げ']);
    await check('「運賃値上げ」', 'ja', ['運賃値上げ']);
    await check('説明会 運賃', 'ja', ['運賃', '説明会']);
    await check('賃', 'ja', ['賃']);
    await check('開く', 'ja', ['開く']);
  });
  it('cuts a long run into its words, and leaves out what joins them', () =>
    check('町議会の説明会', 'ja', ['町議会', '説明会']));
  it('finds Chinese words and runs of them', async () => {
    await check('票价', 'zh', ['票价']);
    await check('渡轮票价上涨', 'zh', ['渡轮票价上涨']);
    await check('“票价上涨”', 'zh', ['票价上涨']);
  });
  it('finds Korean nouns with their particles', async () => {
    await check('요금 여객선', 'ko', ['여객선', '요금이']);
    await check('주민 청원 ', 'ko', ['주민들이', '청원을']);
  });
  it('finds Thai words without spaces', async () => {
    await check('ค่าโดยสาร', 'th', ['ค่าโดยสาร']);
    await check('เรือ', 'th', ['เรือ']);
  });
  it('finds the beginning of a German compound, ß and umlauts however typed', async () => {
    await check('Fährpreis', 'de', ['Fährpreiserhöhung']);
    await check('fahrpreis*', 'de', ['Fährpreiserhöhung']);
    await check('strasse grosshafen ', 'de', ['Straße', 'Großhafen']);
  });
  it('finds French words past what is elided before them', async () => {
    await check('homme ', 'fr', ['l’homme']);
    await check("l'homme ", 'fr', ['l’homme']);
    await check('d’été', 'fr', ['d’été']);
    await check('l’hom', 'fr', ['l’homme']);
  });
});
