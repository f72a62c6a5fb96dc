/**
 * Articles of words that no language has, for measuring without a folder of real ones: their number of different words
 * and how often each comes follow Zipf's law as news does, and no stemmer knows an ending of theirs, so that every
 * engine must find the same.
 */
import { chanceFrom, oneOf } from './chance.mjs';

const vocabulary = 60_000;
const shareOfSmallWords = 0.42;
const shareOfTopic = 0.15;
const firstDay = Date.UTC(2021, 0, 1);
const day = 86_400_000;
const days = 1500;

const smallWords =
  'the of and to in a that on for with as at by from it is was were has had have be but not they he she this which who its their after before when said will would about over under between'.split(
    ' ',
  );
const syllables =
  'ba be bi bo bu da de di do du fa fe fi fo ga go gu ka ke ki ko ku la le li lo lu ma me mi mo mu na ne ni no nu pa pe pi po ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo za zo'.split(
    ' ',
  );
const endings = ['bok', 'dum', 'lop', 'rim', 'tok', 'vum', 'zop', 'gam'];
const sources = [
  'Harbour Gazette',
  'Northern Courier',
  'Valley Observer',
  'Island Herald',
  'Capital Wire',
  'The Lantern',
];

/**
 * @param {number} count
 * @param {number} seed
 * @returns {import('../analysis-in-page.ts').BenchArticle[]} of 300 to 900 words each
 */
export function makeArticles(count, seed) {
  return Array.from({ length: count }, (_, index) => makeArticle(chanceFrom(seed * 1_000_003 + index)));
}

function makeArticle(chance) {
  const topic = Array.from({ length: 14 }, () =>
    wordOf(200 + Math.floor(chance() ** 2 * (vocabulary - 200))),
  );
  const words = 300 + Math.floor(chance() * 600);
  const published = new Date(firstDay + Math.floor(chance() * days) * day);
  const paragraphs = [];
  for (let sum = 0; sum < words; ) {
    const sentences = Array.from({ length: 2 + Math.floor(chance() * 3) }, () =>
      makeSentence(chance, topic, published),
    );
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    sum += paragraph.split(' ').length;
  }
  return {
    title: capitalised(
      [oneOf(chance, topic), 'and', oneOf(chance, topic), anyWord(chance), oneOf(chance, topic)].join(' '),
    ),
    publishedIso: published.toISOString(),
    sourceName: oneOf(chance, sources),
    paragraphs,
  };
}

function makeSentence(chance, topic, published) {
  const words = Array.from({ length: 10 + Math.floor(chance() * 15) }, () => {
    const kind = chance();
    if (kind < shareOfSmallWords) return oneOf(chance, smallWords);
    return kind < shareOfSmallWords + shareOfTopic ? oneOf(chance, topic) : anyWord(chance);
  });
  if (chance() < 0.5) words.splice(1 + Math.floor(chance() * 5), 0, nameOf(Math.floor(2000 ** chance())));
  if (chance() < 0.15)
    words.push('on', dateOf(new Date(published.getTime() - Math.floor(chance() * 9) * day)));
  return `${capitalised(words.join(' '))}.`;
}

/** Zipf's law with exponent 1: a rank's logarithm is as likely to be anywhere. */
const anyWord = (chance) => wordOf(Math.floor(vocabulary ** chance()));

function wordOf(rank) {
  let rest = Math.floor(rank / endings.length);
  let word = endings[rank % endings.length];
  do {
    word = syllables[rest % syllables.length] + word;
    rest = Math.floor(rest / syllables.length);
  } while (rest > 0);
  return word;
}

const nameOf = (rank) =>
  `${capitalised(wordOf(rank * 7 + 60_001))} ${capitalised(wordOf(rank * 13 + 60_003))}`;

const dateOf = (date) =>
  `${date.getUTCDate()} ${date.toLocaleString('en', { month: 'long', timeZone: 'UTC' })} ${date.getUTCFullYear()}`;

const capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);
