/**
 * The facts in a sentence that may not differ: names, dates, numbers, and whether it is so. A sentence with one
 * that no like sentence read before has is new, however alike the words are.
 */
import { datelineLength } from '@/lib/analyse/dateline';
import type { Analysis, Entity, Figure, Timex } from '@/lib/model/analysis';
import { doesOverlap, type Span } from '@/lib/model/span';
import { fold } from '@/lib/text/normalise';
import { isSubset, nameWords } from './name-words';
import { awaitedWords, deniedWords } from './novelty-words';
import { plainNumbers } from './plain-numbers';
import { rootsOf } from './roots';

/** What is compared: a `StoredArticle` gives it. */
export interface ReadText {
  article: { date: number; source: { name: string } };
  revision: { text: string };
  analysis: Pick<Analysis, 'language' | 'sentences' | 'entities' | 'timexes' | 'figures' | 'quotes'>;
}

/** With its words as they stand in the text. */
export type Fact = { words: string } & (NameFact | DateFact | FigureFact | NumberFact);

export interface StatedFacts {
  /** Its dateline's are not among them: that is where the report was filed. */
  facts: Fact[];
  /** Names that its opening words and its quotes stand for. */
  alsoNamed: NameFact[];
  /** Its words, folded, names in the singular. What is dear and seldom asked for is made when first asked for. */
  words: () => ReadonlySet<string>;
  roots: () => ReadonlySet<string>;
  /** The words with small numbers as figures, between spaces. */
  plain: () => string;
  /** The day on which the article appeared, since the epoch. */
  day: number;
  /** Roots of what it says is not so; null where it denies nothing. */
  denied: () => ReadonlySet<string> | null;
  /** Roots of what it says will, may or should be; null for nothing. */
  awaited: () => ReadonlySet<string> | null;
}

export interface NameFact {
  kind: 'name';
  id: string | null;
  /** The words of the full name, and of other names that the article gives. */
  forms: ReadonlySet<string>[];
  surface: ReadonlySet<string>;
  /** How the article introduces the name: who reads of the chair again has not read what she said. */
  gloss: string;
  /** People and organisations are also named by a part of the name. */
  mayBeShort: boolean;
}

export interface DateFact {
  kind: 'date';
  value: string;
  surface: string;
}

export interface FigureFact {
  kind: 'figure';
  figure: Figure;
  surface: string;
  counted: ReadonlySet<string>;
}

interface NumberFact {
  kind: 'number';
  surface: string;
}

const dayMs = 86_400_000;

export function factsOf(text: ReadText, index: number): StatedFacts {
  const { analysis, revision, article } = text;
  const sentence = analysis.sentences[index] ?? { start: 0, end: 0 };
  const wordsAt = ({ start, end }: Span) => revision.text.slice(start, end);
  const withWords = <Kind>(fact: Kind, span: Span) => ({ ...fact, words: wordsAt(span) });
  const start = sentence.start + datelineLength(wordsAt(sentence));
  const { names, timexes, figures, alsoNamed } = insideOf(analysis, index);
  const publisher = plainName(article.source.name);
  const isPublisher = ({ name }: Entity) => plainName(name) === publisher;
  const stated = names
    .filter(
      ({ entity, mention }) => mention.start >= start && !isPublisher(entity) && isNaming(wordsAt(mention)),
    )
    .map(({ entity, mention }) =>
      withWords(nameFact(entity, wordsAt(mention), entity.gloss ? wordsAt(entity.gloss) : ''), mention),
    );
  const dates = timexes
    .filter((timex) => timex.start >= start && !timex.value.endsWith('_REF'))
    .map((timex) => withWords(dateFact(timex, wordsAt(timex)), timex));
  const counts = figures.map((figure) =>
    withWords(
      {
        kind: 'figure' as const,
        figure,
        surface: fold(wordsAt(figure)),
        counted: rootsOf(figure.counted ? wordsAt(figure.counted) : '', analysis.language),
      },
      figure,
    ),
  );
  const numbers = numbersIn(revision.text, { start, end: sentence.end })
    .filter((span) => ![...timexes, ...figures].some((other) => doesOverlap(other, span)))
    .map((span) => withWords({ kind: 'number' as const, surface: wordsAt(span) }, span));
  const folded = fold(wordsAt(sentence));
  return {
    facts: [...stated, ...dates, ...counts, ...numbers],
    alsoNamed: alsoNamed.map((name) => ({
      kind: 'name',
      id: null,
      forms: [nameWords(name)],
      surface: nameWords(name),
      gloss: '',
      mayBeShort: true,
    })),
    words: once(() => new Set([...(folded.match(/[^\s“”"()]+/g) ?? []), ...nameWords(folded)])),
    roots: once(() => rootsOf(folded, analysis.language)),
    plain: once(() => ` ${plainNumbers(folded)} `),
    day: Math.floor(article.date / dayMs),
    denied: once(() => turnedRoots(deniedWords(folded, analysis.language), analysis.language)),
    awaited: once(() => turnedRoots(awaitedWords(folded, analysis.language), analysis.language)),
  };
}

function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Of English words the first root is the verb, or what stands for it. */
function turnedRoots(words: readonly string[] | null, language: string): ReadonlySet<string> | null {
  const roots = words?.flatMap((some) => {
    const found = [...rootsOf(some, language)];
    return language === 'en' ? found.slice(0, 1) : found;
  });
  return roots ? new Set(roots) : null;
}

/** What stands before a name as written, and is not of it. */
const titles =
  /^(?:(?:president|vice|former|ex|senator|sen|representative|rep|congress(?:wo)?man|governor|gov|judge|justice|chancellor|minister|general|gen|democrat|republican)\b[.-]? *)+(?=\S)/i;

/** A title alone, and the party and place after a lawmaker's name ("R-Ohio"), tell nothing that could be read before. */
const isNaming = (surface: string): boolean => nameWords(surface).size > 0 && !/^[DRI]-\p{Lu}/u.test(surface);

function nameFact(entity: Entity, surface: string, gloss: string): NameFact {
  const mayBeShort = entity.type !== 'place';
  return {
    kind: 'name',
    id: entity.id,
    forms: formsOf(entity),
    surface: nameWords(surface),
    gloss,
    mayBeShort,
  };
}

/** The same for every sentence that names it. */
const formsByEntity = new WeakMap<Entity, ReadonlySet<string>[]>();

/** A part of the full name is no other form: "Tamm" is also Jan Tamm. */
function formsOf(entity: Entity): ReadonlySet<string>[] {
  const known = formsByEntity.get(entity);
  if (known) return known;
  const { name, type, aliases } = entity;
  const full = nameWords(type === 'person' ? name.replace(titles, '') : name);
  const forms = [full, ...aliases.map(nameWords).filter((form) => !isSubset(form, full))];
  formsByEntity.set(entity, forms);
  return forms;
}

/** "Friday afternoon" is that Friday; a clock time stays. */
const dateFact = ({ value }: Timex, surface: string): DateFact => ({
  kind: 'date',
  value: value.replace(/T(?:MO|MI|AF|EV|NI|DT)$/, ''),
  surface: fold(surface),
});

const plainName = (name: string): string => fold(name).replace(/^the /, '');

const numbersIn = (text: string, { start, end }: Span): Span[] =>
  [...text.slice(start, end).matchAll(/\p{N}+(?:[.,:/-]\p{N}+)*/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));

interface Inside {
  names: { entity: Entity; mention: Span }[];
  timexes: Timex[];
  figures: Figure[];
  alsoNamed: string[];
}

const insideByAnalysis = new WeakMap<object, Inside[]>();

/** The analysis lists facts by kind; they are asked for by sentence. */
function insideOf(analysis: ReadText['analysis'], index: number): Inside {
  const inside = insideByAnalysis.get(analysis) ?? sortBySentence(analysis);
  insideByAnalysis.set(analysis, inside);
  return inside[index] ?? { names: [], timexes: [], figures: [], alsoNamed: [] };
}

function sortBySentence(analysis: ReadText['analysis']): Inside[] {
  const sorted = analysis.sentences.map(({ standing }): Inside => {
    const beside = standing.kind === 'with' ? standing.beside : [];
    const alsoNamed = beside.flatMap((one) => (one.kind === 'date' ? [] : one.name));
    return { names: [], timexes: [], figures: [], alsoNamed };
  });
  for (const entity of analysis.entities)
    for (const mention of entity.mentions) sorted[mention.sentence]?.names.push({ entity, mention });
  for (const timex of analysis.timexes) sorted[timex.sentence]?.timexes.push(timex);
  for (const figure of analysis.figures) sorted[figure.sentence]?.figures.push(figure);
  for (const { sentence, speakerName, isUnnamed } of analysis.quotes)
    if (speakerName && !isUnnamed) sorted[sentence]?.alsoNamed.push(speakerName);
  return sorted;
}
