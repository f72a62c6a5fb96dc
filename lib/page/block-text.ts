/** What a block's own words tell of whether it is running text, in any language, and in some of them a little more. */
import type { PlacedBlock } from './boxes';
import { noiseBlockLength, noiseBlocks } from './noise-lines.data';
import { flag, grow } from './scale';

/** Takes the numbers that a judgement rests on, one at a time, by their names. */
export type Tell = (name: string, value: number) => void;

/** Signs of the words that also count together with others, and for the blocks beside them. 0 to 1. */
export interface WordSigns {
  size: number;
  short: number;
  long: number;
  link: number;
  ends: number;
  heading: number;
  listItem: number;
  strong: number;
  emphasis: number;
  capital: number;
  toReader: number;
  invitation: number;
  invites: number;
}

const sentenceEnd = /[.!?。！？…؟۔][”"’'»)\]」』]*$/;
const byline = /^(?:by|von|par|por|di|door|av|words|photos?|text)[:\s]\s*\p{Lu}/iu;
const toReader = /\b(?:you|your|us|our|we|click|sign|subscribe|newsletter|follow|email|copyright|rights)\b/i;
const invitation =
  /\b(?:newsletter|subscri\w+|sign up|log in|click here|follow us|e-?mail|rights reserved|cookies?|advertis\w+|download|app|privacy|terms of|contact us|donat\w+|commission|affiliate)\b/i;
const network = /\b(?:twitter|facebook|instagram|youtube|linkedin|whatsapp|telegram)\b|pic\.twitter|@\w{3,}/i;
const aboutAuthor =
  /\b(?:is an? (?:\w+[\s-]){0,4}(?:writer|reporter|editor|journalist|correspondent|author|columnist|professor|fellow|contributor)|contributed to this (?:report|story|article)|covers|can be reached|reach (?:him|her|them))\b/i;
const yearOrClock = /\b(?:19|20)\d\d\b|\d{1,2}:\d{2}/;

/** So much of a block is looked at for how its words are written. */
const sampleLength = 200;

/** Longer blocks do not turn to the reader, and are no remarks on an author. */
const longestAside = 400;

/** Longer ones are no invitations, and do not link to networks. */
const longestInvitation = 1500;

export function readWordSigns(block: PlacedBlock): WordSigns {
  const { text, weight, kind } = block;
  const size = grow(weight, 1000);
  const isAside = text.length < longestAside;
  return {
    size,
    short: Math.min(1, Math.max(0, (0.5 - size) / 0.3)),
    long: Math.min(1, Math.max(0, (size - 0.55) / 0.2)),
    link: block.linkShare,
    ends: flag(sentenceEnd.test(text.slice(-8))),
    heading: flag(kind === 'heading'),
    listItem: flag(kind === 'list-item'),
    strong: block.strongShare,
    emphasis: block.emphasisShare,
    capital: shareOfCapitals(text.slice(0, sampleLength)),
    toReader: flag(isAside && toReader.test(text)),
    invitation: flag(text.length < longestInvitation && invitation.test(text)),
    invites: flag(text.length <= noiseBlockLength && noiseBlocks.some((pattern) => pattern.test(text))),
  };
}

/** Share of the words that begin with a capital. */
function shareOfCapitals(text: string): number {
  let words = 0;
  let capitals = 0;
  for (let start = 0; start >= 0 && start < text.length; ) {
    const first = text.charAt(start);
    words += 1;
    if (first !== first.toLowerCase()) capitals += 1;
    const space = text.indexOf(' ', start);
    start = space < 0 ? -1 : space + 1;
  }
  return words > 0 ? capitals / words : 0;
}

/** A link that stands for itself: of a menu, or of a teaser. Its words tell nothing more. */
export const linkSigns = (block: PlacedBlock): WordSigns => ({
  ...noSigns,
  size: grow(block.weight, 1000),
  link: block.linkShare,
  heading: flag(block.kind === 'heading'),
});

const noSigns: WordSigns = {
  size: 0,
  short: 0,
  long: 0,
  link: 0,
  ends: 0,
  heading: 0,
  listItem: 0,
  strong: 0,
  emphasis: 0,
  capital: 0,
  toReader: 0,
  invitation: 0,
  invites: 0,
};

interface Marks {
  sentences: number;
  commas: number;
  digits: number;
}

/** Ends of sentences before the last one, commas and digits. */
function countMarks(text: string): Marks {
  const marks: Marks = { sentences: 0, commas: 0, digits: 0 };
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0x30 && code <= 0x39) marks.digits += 1;
    // Nearly all characters are letters and spaces, and told by their code alone.
    else if (code > 0x60 && code < 0x600) continue;
    else if (commas.includes(text.charAt(index))) marks.commas += 1;
    else if (ends.includes(text.charAt(index)))
      marks.sentences += /[\s”"’»)]/.test(text.charAt(index + 1)) ? 1 : 0;
    else if (wideEnds.includes(text.charAt(index))) marks.sentences += index < text.length - 1 ? 1 : 0;
  }
  return marks;
}

const commas = ',，、،';
const ends = '.!?';
const wideEnds = '。！？؟۔';

export function tellWords(block: PlacedBlock, signs: WordSigns, tell: Tell): void {
  const { text } = block;
  const { length } = text;
  const sample = text.slice(0, sampleLength);
  const marks = countMarks(sample);
  const isAside = length < longestAside;
  tell('size', signs.size);
  tell('short', signs.short);
  tell('long', signs.long);
  tell('link', signs.link);
  tell('linked', flag(signs.link > 0.6));
  tell('ends', signs.ends);
  tell('colon', flag(/[:：]$/.test(text.slice(-1))));
  tell('question', flag(/\?["”’]?$/.test(text.slice(-2))));
  tell('sentences', grow(marks.sentences, 5));
  tell('commas', grow(marks.commas, 5));
  tell('digits', marks.digits / sample.length);
  tell('quoted', flag(/^["“„«‘'「『]/.test(text)));
  tell('lower', flag(/^\p{Ll}/u.test(text)));
  tell('capital', signs.capital);
  tell('capitals', flag(length > 3 && isAside && isInCapitals(text)));
  tell('dated', flag(length < 120 && yearOrClock.test(text)));
  tell('byline', flag(length < 140 && byline.test(text)));
  tell('network', flag(length < longestInvitation && network.test(text)));
  tell('aboutAuthor', flag(isAside && aboutAuthor.test(text)));
  tell('toReader', signs.toReader);
  tell('invitation', signs.invitation);
  tell('invites', signs.invites);
  tell('strong', signs.strong);
  tell('emphasis', signs.emphasis);
  tell('heading', signs.heading);
  tell('listItem', signs.listItem);
  tell('quote', flag(block.kind === 'quote'));
  tell('rank', signs.heading ? Number(block.box.tag[1] ?? 0) / 6 || 0 : 0);
  tell('short*ends', signs.short * signs.ends);
  tell('short*heading', signs.short * signs.heading);
  tell('short*listItem', signs.short * signs.listItem);
  tell('short*link', signs.short * signs.link);
  tell('short*capital', signs.short * signs.capital);
  tell('short*strong', signs.short * signs.strong);
  tell('short*emphasis', signs.short * signs.emphasis);
  tell('short*toReader', signs.short * signs.toReader);
  tell('short*invitation', signs.short * signs.invitation);
  tell('long*ends', signs.long * signs.ends);
  tell('long*link', signs.long * signs.link);
}

const isInCapitals = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();
