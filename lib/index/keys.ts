/** Terms that are no words. They begin with a sign that no word begins with, so that no word's range meets them. */
import type { EntityId } from '@/lib/model/analysis';
import { fold } from '@/lib/text/normalise';

/** Of an article that names the entity; `count` is how often, `fields` of what type it is there. */
export const entityKey = (id: EntityId): string => `${wholeNamePrefix}${id}\t`;

/**
 * Where an entity is found by the later words of its name: for `kim jong un` by `jong un` and `un`, each followed by a tab
 * and the words before them. By its first word `entityKey` finds it. Names are a good part of the index, so no word stands
 * twice in a key.
 */
export function nameKeys(id: EntityId): string[] {
  const words = id.split(' ');
  return words.slice(1).map((_, index) => {
    const before = words.slice(0, index + 1).map((word) => `${word} `);
    return `${laterWordsPrefix}${words.slice(index + 1).join(' ')}\t${before.join('')}`;
  });
}

/** What all keys of names begin with that hold these folded words, the last of which may be only begun. */
export const nameBeginnings = (words: string): string[] => [
  wholeNamePrefix + words,
  laterWordsPrefix + words,
];

/** The entity that `entityKey` or a key of `nameKeys` leads to. */
export function entityOfKey(key: string): EntityId {
  const tab = key.indexOf('\t');
  return key.slice(tab + 1) + key.slice(wholeNamePrefix.length, tab);
}

const wholeNamePrefix = '!e';
const laterWordsPrefix = '!n';

/** Of an article's source: its host, a tab, its folded name. */
export const sourceKey = ({ host, name }: { host: string; name: string }): string =>
  `${sourceKeyPrefix}${host.toLowerCase()}\t${fold(name)}`;

export const sourceKeyPrefix = '!s';

/** Of a tag that the reader gave. */
export const tagKey = (tag: string): string => `!t${fold(tag)}`;

/** Whether a term, or the beginning of one, is of such a kind, and no word. */
export const isKey = (term: string): boolean => term.startsWith('!');

/** The range of all terms that begin with `prefix`: from it, inclusive, to this, exclusive. */
export const endOfPrefix = (prefix: string): string => `${prefix}\uffff`;
