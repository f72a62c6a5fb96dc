import type { ArticleText, Token } from '@/lib/analyse/article-text';
import { findNames } from '@/lib/analyse/entities/find-names';
import { printLines, readLines } from './read-input';

interface Input {
  id: string;
  tokens: string[];
}

/** Every input is one isolated sentence, given as tokens: no document stands around it. */
export async function predict(folder: string): Promise<string> {
  return printLines(readLines<Input>(folder, 'input.jsonl').map(predictOne));
}

function predictOne({ id, tokens: given }: Input) {
  const tokens = placeTokens(given);
  const text = given.join(' ');
  const article: ArticleText = {
    text,
    title: '',
    dek: null,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    sentences: [{ start: 0, end: text.length, block: 0 }],
    tokens: [tokens],
    language: 'en',
    publishedIso: '1996-08-30',
    kindHint: null,
  };
  const startIndexes = new Map(tokens.map((token, index) => [token.start, index]));
  const endIndexes = new Map(tokens.map((token, index) => [token.end, index + 1]));
  const spans = findNames(article).map((name) => ({
    start: startIndexes.get(name.start),
    end: endIndexes.get(name.end),
    type: name.kind,
  }));
  return { id, spans };
}

function placeTokens(given: readonly string[]): Token[] {
  let at = 0;
  return given.map((text) => {
    const start = at;
    at += text.length + 1;
    return { text, start, end: start + text.length, isWord: /[\p{L}\p{N}]/u.test(text) };
  });
}
