import { scoreBlocks } from './block-score';
import type { BoxedPage, PlacedBlock } from './boxes';
import { cleanBlocks } from './clean-blocks';
import { fill } from './fill';
import { withoutOthers } from './one-article';
import type { Declared } from './survey';

/**
 * The article's blocks, in order: of all blocks of a page, those that are more likely than not its own text, and the
 * captions among them. What the boxes of other articles weigh is forgotten.
 */
export function* chooseBody(
  whole: BoxedPage,
  declared: Declared,
  { isParsed }: { isParsed: boolean },
): Generator<void, PlacedBlock[]> {
  const page = withoutOthers(whole, declared.title);
  yield;
  const { scores, survey } = scoreBlocks(page, declared);
  yield;
  const isChosen = fill(survey, scores, isParsed);
  const chosen = page.blocks.flatMap((block, index): PlacedBlock[] => {
    if (isChosen[index]) return [block];
    const isOwn = survey.places[index]?.isCaption && !block.box.isNoise && !survey.signs[index]?.invites;
    return isOwn ? [{ ...block, kind: 'caption' }] : [];
  });
  return cleanBlocks(withOwnCaptions(chosen), declared);
}

/** Captions are the article's between its first and its last words, and at once before them. */
function withOwnCaptions(blocks: readonly PlacedBlock[]): PlacedBlock[] {
  const last = blocks.findLastIndex((block) => block.kind !== 'caption');
  return blocks.filter((block, index) => block.kind !== 'caption' || index < last);
}
