/** Names in languages without capitals: what a pattern makes certain, and then the same letters elsewhere. */

import type { ArticleText } from '@/lib/analyse/article-text';
import type { Entity, EntityId, EntityType, Mention } from '@/lib/model/analysis';
import type { Span } from '@/lib/model/span';
import { fold } from '@/lib/text/normalise';
import { countryNames } from './known-places';
import type { SignNamePack } from './name-pack';

interface Signed {
  name: string;
  type: EntityType;
  gloss: Span | null;
  mentions: Mention[];
}

/** Longer "sentences" are tables and lists. In UTF-16 units. */
const longestSentence = 2000;

export function findSignedEntities(article: ArticleText, pack: SignNamePack): Entity[] {
  const named = new Map<string, Signed>();
  const sentences = article.sentences.map(({ start, end }) => ({ start, end, taken: [] as Span[] }));
  for (const { pattern, type, isBorneOut } of pack.rules) {
    sentences.forEach((sentence, index) => {
      if (sentence.end - sentence.start > longestSentence) return;
      const text = article.text.slice(sentence.start, sentence.end);
      for (const match of text.matchAll(pattern)) {
        const name = withoutPlace(match.groups?.name ?? '', type, pack);
        if (!name || pack.notNames.has(name)) continue;
        if (isBorneOut && !isBorneOut(match.groups ?? {}, article.text)) continue;
        const at = match.index + match[0].indexOf(name, nameOffset(match));
        const span = { start: sentence.start + at, end: sentence.start + at + name.length };
        if (!take(sentence.taken, span)) continue;
        add(named, name, type, { sentence: index, ...span }, glossOf(match, sentence.start, pack));
      }
    });
  }
  findElsewhere(article, sentences, named, pack);
  return mergeShortForms([...named.values()], pack).map(({ entity, aliases }) => ({
    id: fold(entity.name) as EntityId,
    name: entity.name,
    type: entity.type,
    aliases,
    gloss: entity.gloss,
    mentions: entity.mentions.sort((one, other) => one.start - other.start),
  }));
}

/** "France's president" names nobody, and a place behind a name is where the person went. */
function withoutPlace(name: string, type: EntityType, pack: SignNamePack): string {
  const places = placesOf(pack);
  if (type !== 'person') return name;
  const last = name.lastIndexOf(' ');
  if (last > 0 && places.has(name.slice(last + 1))) return name.slice(0, last);
  return places.has(name) ? '' : name;
}

/** A gloss that stands before the name must not be searched for it. */
const nameOffset = (match: RegExpMatchArray): number => {
  const { gloss, name } = match.groups ?? {};
  if (!gloss || !name) return 0;
  const at = match[0].indexOf(gloss);
  return at < match[0].indexOf(name) ? at + gloss.length : 0;
};

function glossOf(match: RegExpExecArray, offset: number, pack: SignNamePack): Span | null {
  const gloss = match.groups?.gloss;
  if (!gloss || pack.honorifics.has(gloss)) return null;
  const start = offset + match.index + match[0].lastIndexOf(gloss);
  return { start, end: start + gloss.length };
}

function take(taken: Span[], span: Span): boolean {
  if (taken.some(({ start, end }) => span.start < end && start < span.end)) return false;
  taken.push(span);
  return true;
}

function add(
  named: Map<string, Signed>,
  name: string,
  type: EntityType,
  mention: Mention,
  gloss: Span | null,
): void {
  const known = named.get(name);
  if (!known) named.set(name, { name, type, gloss, mentions: [mention] });
  else {
    known.mentions.push(mention);
    known.gloss ??= gloss;
  }
}

/** Known places, and names met with a sign where they now stand without one. */
function findElsewhere(
  article: ArticleText,
  sentences: readonly (Span & { taken: Span[] })[],
  named: Map<string, Signed>,
  pack: SignNamePack,
): void {
  const places = placesOf(pack);
  const surnames = surnamesOf(named);
  const shorter = shortFormsOf(named, pack);
  const known = [...named.keys(), ...surnames, ...shorter].filter(
    (name) => name.length > 1 && !places.has(name),
  );
  const pattern = alternatives(known);
  sentences.forEach((sentence, index) => {
    if (sentence.end - sentence.start > longestSentence) return;
    const text = article.text.slice(sentence.start, sentence.end);
    for (const match of [
      ...(pattern ? text.matchAll(pattern) : []),
      ...text.matchAll(placePatternOf(pack)),
    ]) {
      const name = match[0];
      const { index: at } = match;
      if (!pack.before.test(text.slice(Math.max(0, at - 12), at))) continue;
      const following = text.slice(at + name.length, at + name.length + 12);
      if (
        shorter.has(name) && !surnames.has(name)
          ? !pack.shortForms?.after.test(following)
          : !pack.after.test(following)
      )
        continue;
      const span = { start: sentence.start + at, end: sentence.start + at + name.length };
      if (!take(sentence.taken, span)) continue;
      add(
        named,
        name,
        named.get(name)?.type ?? (surnames.has(name) || shorter.has(name) ? 'person' : 'place'),
        { sentence: index, ...span },
        null,
      );
    }
  });
}

/** The last part of names of several parts, where no two share it: "塔姆" of "伊沃·塔姆". */
function surnamesOf(named: ReadonlyMap<string, Signed>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { name, type } of named.values()) {
    const surname = type === 'person' ? /[·•・ ]([^·•・ ]{2,})$/u.exec(name)?.[1] : undefined;
    if (surname && !named.has(surname)) counts.set(surname, (counts.get(surname) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count === 1).map(([surname]) => surname));
}

/** Short forms that only one person can have. */
function shortFormsOf(named: ReadonlyMap<string, Signed>, pack: SignNamePack): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { name, type } of named.values())
    if (type === 'person')
      for (const form of pack.shortForms?.formsOf(name) ?? [])
        if (!named.has(form)) counts.set(form, (counts.get(form) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count === 1).map(([form]) => form));
}

const placesByLanguage = new Map<string, ReadonlySet<string>>();
const patternsByLanguage = new Map<string, RegExp>();

function placesOf(pack: SignNamePack): ReadonlySet<string> {
  let places = placesByLanguage.get(pack.language);
  places ??= new Set([...countryNames(pack.language), ...pack.places]);
  placesByLanguage.set(pack.language, places);
  return places;
}

function placePatternOf(pack: SignNamePack): RegExp {
  let pattern = patternsByLanguage.get(pack.language);
  pattern ??= alternatives([...placesOf(pack)]) ?? /(?!)/g;
  patternsByLanguage.set(pack.language, pattern);
  return pattern;
}

/** Longest first, so that a name is not cut by one that opens it. */
function alternatives(names: readonly string[]): RegExp | null {
  if (names.length === 0) return null;
  const escaped = [...names]
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(escaped.join('|'), 'gu');
}

/** "山田氏" after "山田太郎首相": the one longer person that the shorter name can stand for. */
function mergeShortForms(
  found: readonly Signed[],
  pack: SignNamePack,
): { entity: Signed; aliases: string[] }[] {
  const people = found.filter(({ type }) => type === 'person');
  const byName = new Map(found.map((entity) => [entity, { entity, aliases: [] as string[] }]));
  for (const shorter of people) {
    const longer = people.filter(
      ({ name }) => name.length > shorter.name.length && pack.isShortFor(shorter.name, name),
    );
    const target = longer.length === 1 && longer[0] ? byName.get(longer[0]) : undefined;
    if (!target) continue;
    target.entity.mentions.push(...shorter.mentions);
    target.entity.gloss ??= shorter.gloss;
    target.aliases.push(shorter.name);
    byName.delete(shorter);
  }
  return [...byName.values()];
}
