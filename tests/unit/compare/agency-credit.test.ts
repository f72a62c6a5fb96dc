import { describe, expect, it } from 'vitest';
import { creditIn } from '@/lib/compare/agency-credit';

const lead = 'About a thousand people marched through the harbour against higher fares.';
const filler = ['It began at ten.', 'Many carried oars.', 'Shops stayed open.', 'A second march is planned.'];

function creditOf(paragraphs: readonly string[]): string | null {
  let at = 0;
  const blocks = paragraphs.map((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    return { start, end: start + paragraph.length };
  });
  const text = paragraphs.join('\n\n');
  const span = creditIn({ text, blocks });
  return span && text.slice(span.start, span.end);
}

/** At the head the words stand before the first sentence, at the end they are a block of their own. */
const check = (place: 'head' | 'end' | 'middle', words: string, expected: string | null) => {
  const paragraphs = {
    head: [`${words} ${lead}`, ...filler],
    middle: [lead, ...filler, words, ...filler],
    end: [lead, ...filler, words],
  };
  expect(creditOf(paragraphs[place])).toBe(expected);
};

describe('an agency is read from', () => {
  const cases: ['head' | 'end', string, string][] = [
    ['head', 'KESTHOLM (Meridian Wire) –', 'Meridian Wire'],
    ['head', 'KESTHOLM, 6 March (Meridian Wire) —', 'Meridian Wire'],
    ['head', '(Meridian Wire) -', 'Meridian Wire'],
    ['head', 'KESTHOLM (Agence de la Mer) -', 'Agence de la Mer'],
    ['head', 'Kestholm (kyw) -', 'kyw'],
    ['head', 'Kestholm/Ostwick (kyw) –', 'kyw'],
    ['head', 'KESTHOLM (MWA).-', 'MWA'],
    ['head', 'Kestholm, 6 mar (Agencia Marea).-', 'Agencia Marea'],
    ['end', '— Meridian Wire', 'Meridian Wire'],
    ['end', '(Meridian Wire)', 'Meridian Wire'],
    ['end', 'They went home in the rain. (Agencia Marea)', 'Agencia Marea'],
    ['end', 'Sie gingen im Regen heim. (kyw)', 'kyw'],
    ['end', 'By Otto Fenn, Meridian Wire', 'Meridian Wire'],
    ['end', 'Von Otto Fenn, kyw', 'kyw'],
    ['end', 'Par Otto Fenn, Agence de la Mer', 'Agence de la Mer'],
    ['end', 'With reporting by Meridian Wire.', 'Meridian Wire'],
    ['end', 'Meridian Wire contributed to this report.', 'Meridian Wire'],
    ['end', 'This article was first published by Meridian Wire.', 'Meridian Wire'],
    ['end', 'Source: Meridian Wire', 'Meridian Wire'],
    ['end', 'Source : Agence de la Mer', 'Agence de la Mer'],
    ['end', '(avec Agence de la Mer)', 'Agence de la Mer'],
    ['end', 'Avec l’Agence de la Mer', 'Agence de la Mer'],
    ['end', 'Quelle: kyw', 'kyw'],
    ['end', 'Mit Material der Seeagentur', 'Seeagentur'],
    ['end', 'Fuente: Agencia Marea', 'Agencia Marea'],
    ['end', 'Con información de la Agencia Marea', 'Agencia Marea'],
    ['end', 'Com informações da Agência Maré.', 'Agência Maré'],
    ['end', 'Fonte: Agência Maré', 'Agência Maré'],
    ['end', '© 2026 Meridian Wire. All rights reserved.', 'Meridian Wire'],
  ];
  it.each(cases)('%s: %s', (place, words, expected) => check(place, words, expected));
});

describe('no agency is read from', () => {
  const cases: ['head' | 'end' | 'middle', string][] = [
    ['middle', '(Meridian Wire)'],
    ['middle', 'Source: Meridian Wire'],
    ['head', 'The minister (Tomas Hagerup) was not seen.'],
    ['head', 'The march (see map) – and the song – went on.'],
    ['end', 'By Otto Fenn'],
    ['end', 'By Otto Fenn, Harbour Gazette'],
    ['end', '— Otto Fenn'],
    ['end', 'With reporting by Otto Fenn.'],
    ['end', 'Von Otto Fenn'],
    ['end', 'Con información de Otto Fenn'],
    ['end', 'Avec Otto Fenn'],
    ['end', 'He went home with the Meridian Wire.'],
    ['end', 'They went home in the rain (and so did we).'],
  ];
  it.each(cases)('%s: %s', (place, words) => check(place, words, null));
});
