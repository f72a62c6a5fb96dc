/**
 * How likely each block of a page is the article's own text: a logistic regression over what its words and its place
 * tell, and a second one that also knows what the first thought of the blocks around it.
 */
import { readContext, tellContext } from './block-context';
import { tellPlace } from './block-place';
import { type Tell, tellWords } from './block-text';
import { blockWeights, contextWeights, firstBias, secondBias } from './block-weights.data';
import { type BoxedPage, isRunning } from './boxes';
import { type Declared, type Survey, surveyPage } from './survey';

/** What hopeless blocks score, whatever their words: as unlikely as can be. */
export const hopelessScore = -5;

/** Logarithms of the odds, one for each block in order; and where the blocks lie. */
export function scoreBlocks(page: BoxedPage, declared: Declared): { scores: number[]; survey: Survey } {
  const survey = surveyPage(page, declared);
  const first = survey.places.map(({ isHopeless }) => (isHopeless ? hopelessScore : firstBias));
  const second = survey.places.map(({ isHopeless }) => (isHopeless ? hopelessScore : secondBias));
  let at = 0;
  const tell: Tell = (name, value) => {
    const known = value === 0 ? undefined : blockWeights[name];
    if (!known) return;
    first[at] = (first[at] ?? 0) + known[0] * value;
    second[at] = (second[at] ?? 0) + known[1] * value;
  };
  tellBlocks(survey, (index) => {
    at = index;
    return survey.places[index]?.isHopeless ? null : tell;
  });
  const tellOfContext: Tell = (name, value) => {
    second[at] = (second[at] ?? 0) + (contextWeights[name] ?? 0) * value;
  };
  tellAround(page, first, (index) => {
    at = index;
    return survey.places[index]?.isHopeless ? null : tellOfContext;
  });
  return { scores: second, survey };
}

/** Gives the numbers of the block at an index somewhere to go; null where they are not wanted. */
export type Row = (index: number) => Tell | null;

/** Tells all that the first judgement rests on. */
export function tellBlocks(survey: Survey, row: Row): void {
  const { page, signs } = survey;
  const before = { weight: 0, running: 0 };
  page.blocks.forEach((block, index) => {
    const own = signs[index];
    const place = survey.places[index];
    const tell = row(index);
    if (own && place && tell) {
      tellWords(block, own, tell);
      tellPlace(survey, index, before, tell);
      tell('short*isInBest', own.short * place.isInBest);
      tell('long*isInBest', own.long * place.isInBest);
      tell('link*isInBest', own.link * place.isInBest);
      tell('ends*isInBest', own.ends * place.isInBest);
      tell('ends*isBestChild', own.ends * place.isBestChild);
      tell('short*isAfterLast', own.short * place.isAfterLast);
      tell('short*isBeforeFirst', own.short * place.isBeforeFirst);
      tellNeighbour(survey, index, -1, tell);
      tellNeighbour(survey, index, 1, tell);
    }
    before.weight += block.weight;
    if (isRunning(block)) before.running += block.weight;
  });
}

const termsBeside = (side: string) => ({
  size: `${side}:size`,
  link: `${side}:link`,
  ends: `${side}:ends`,
  heading: `${side}:heading`,
  invites: `${side}:invites`,
  isInBest: `${side}:isInBest`,
  parentHeld: `${side}:parentHeld`,
  kin: `${side}:kin`,
});
const termsBefore = termsBeside('previous');
const termsAfter = termsBeside('next');

function tellNeighbour({ page, places, signs }: Survey, index: number, step: -1 | 1, tell: Tell): void {
  const beside = signs[index + step];
  const place = places[index + step];
  if (!beside || !place) return;
  const terms = step < 0 ? termsBefore : termsAfter;
  tell(terms.size, beside.size);
  tell(terms.link, beside.link);
  tell(terms.ends, beside.ends);
  tell(terms.heading, beside.heading);
  tell(terms.invites, beside.invites);
  tell(terms.isInBest, place.isInBest);
  tell(terms.parentHeld, place.parentHeld);
  tell(terms.kin, page.blocks[index]?.box.parent === page.blocks[index + step]?.box.parent ? 1 : 0);
}

/** Tells what the first judgement thought of the blocks around each block. */
export function tellAround({ blocks }: BoxedPage, scores: readonly number[], row: Row): void {
  const context = readContext(blocks, scores);
  let soFar = 0;
  blocks.forEach((block, index) => {
    soFar += context.expected[index] ?? 0;
    const tell = row(index);
    if (tell) tellContext(context, block, index, soFar, tell);
  });
}
