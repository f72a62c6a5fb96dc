/**
 * Words that a transcript may or may not have, per language, by hand: two printings that differ in these alone say the same.
 */
export const droppableWords: Record<string, ReadonlySet<string>> = {
  en: new Set('a an the that and but so well oh uh um er just really very'.split(' ')),
};

/** Words that every text is full of, by hand: that they are shared says little. */
export const commonWords: Record<string, ReadonlySet<string>> = {
  en: new Set(
    `a an the this that these those there here and or but so if as than then because while when where what which who how why
    of to in on at by for with from about into over out up down off after before
    i you he she it we they me him her us them my your his its our their
    am is are was were be been being do does did have has had will would can could should shall may might must let
    not no very really just well now all any some more most much many one going go get got want know think say said see
    people thing things way time make made take like good also only even still never ever always`
      .split(/\s+/)
      .filter(Boolean),
  ),
};

/** Words whose loss turns a sentence round, by hand: what is denied, what it hangs on, how much of it is true. */
export const turningWords: Record<string, ReadonlySet<string>> = {
  en: new Set(
    'not no never none nobody nothing neither nor without if unless until but only except almost nearly hardly'.split(
      ' ',
    ),
  ),
};
