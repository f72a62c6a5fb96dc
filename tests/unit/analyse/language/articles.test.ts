import { describe, expect, it } from 'vitest';
import { analyseRevision } from '@/lib/analyse/analyse';
import type { Span } from '@/lib/model/span';
import { languageArticles } from '../../../fixtures/language-articles';

describe.each(languageArticles.map((article) => [article.name, article] as const))('"%s"', (_, article) => {
  const { facts, revision, publishedIso, language } = article;
  const found = analyseRevision(revision, { language, kindHint: 'report', publishedIso });
  const wordsOf = ({ start, end }: Span) => revision.text.slice(start, end);
  const people = found.entities.filter(({ type }) => type === 'person').map(({ name }) => name);
  const quotes = found.quotes.map(({ content, speakerName }) => [wordsOf(content), speakerName] as const);
  const dates = found.timexes.map((timex) => [wordsOf(timex), timex.value]);
  const figures = found.figures.map(
    (figure) =>
      [
        wordsOf(figure),
        Number(figure.value.toFixed(3)),
        figure.unit,
        figure.counted ? wordsOf(figure.counted) : null,
      ] as const,
  );
  const opens =
    (words: string) =>
    ([whole]: readonly [string, unknown]) =>
      whole.startsWith(words);
  const sentenceThat = (words: string) => {
    const fitting = found.sentences.filter((sentence) => wordsOf(sentence).startsWith(words));
    expect(fitting, words).toHaveLength(1);
    return fitting[0];
  };

  it('names everybody and everything as what it is', () => {
    const types = Object.fromEntries(found.entities.map(({ name, type }) => [name, type]));
    expect(types).toMatchObject(facts.names);
  });

  it('introduces the people by their roles', () => {
    for (const [name, gloss] of Object.entries(facts.glosses ?? {})) {
      const entity = found.entities.find((one) => one.name === name);
      expect([name, entity?.gloss ? wordsOf(entity.gloss) : null]).toEqual([name, gloss]);
    }
  });

  it('makes nobody up', () => {
    expect(people.filter((name) => facts.names[name] !== 'person')).toEqual([]);
  });

  it('gives each quote to the one who said it', () => {
    const expected = facts.quotes.map(([words, speaker]) => [words, speaker]);
    const actual = facts.quotes.map(([words]) => {
      const quote = quotes.find(opens(words));
      return quote ? [words, quote[1]] : ['no quote', words];
    });
    expect(actual).toEqual(expected);
  });

  it('puts words into nobody’s mouth', () => {
    const isKnown = (content: string) => facts.quotes.some(([words]) => content.startsWith(words));
    expect(quotes.filter(([content, speaker]) => speaker !== null && !isKnown(content))).toEqual([]);
  });

  it('reads the dates', () => {
    expect(dates).toEqual(expect.arrayContaining(facts.dates));
  });

  it('reads the figures', () => {
    expect(figures).toEqual(expect.arrayContaining(facts.figures));
  });

  it('shows what can be shown by itself, and nothing that leans', () => {
    for (const words of facts.standing)
      expect([words, sentenceThat(words)?.standing.kind]).not.toEqual([words, 'not']);
    for (const words of facts.notStanding)
      expect([words, sentenceThat(words)?.standing.kind]).toEqual([words, 'not']);
  });

  it('says nothing that is wrong', () => {
    const said = new Set([
      ...found.entities.flatMap(({ name, aliases }) => [name, ...aliases]),
      ...found.timexes.map((timex) => `${wordsOf(timex)} = ${timex.value}`),
      ...figures.map(([words, value]) => `${words} = ${value}`),
      ...figures.map(([words, , , counted]) => `${words} ${counted ?? ''}`),
      ...quotes.map(([words, speaker]) => `${words} - ${speaker}`),
    ]);
    expect(facts.absent.filter((wrong) => said.has(wrong))).toEqual([]);
  });
});
