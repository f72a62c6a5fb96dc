import type { ArticleText } from '@/lib/analyse/article-text';
import type { Entity } from '@/lib/model/analysis';
import { fold } from '@/lib/text/normalise';
import { femaleNames, maleNames } from './first-names.data';

/**
 * A person's sex by a given name that only one sex bears, else by an English article's own titles and role words; null
 * where they say nothing, or both.
 */
export function genderOf(article: ArticleText, entity: Entity): 'male' | 'female' | null {
  const given = fold(entity.name).split(' ')[0] ?? '';
  if (males.has(given)) return 'male';
  if (females.has(given)) return 'female';
  let isMale = false;
  let isFemale = false;
  for (const { start } of entity.mentions.slice(0, 20)) {
    const before = article.text.slice(Math.max(0, start - 24), start);
    isMale ||= maleBefore.test(before);
    isFemale ||= femaleBefore.test(before);
  }
  for (const name of [entity.name, ...entity.aliases]) {
    isMale ||= /^(?:Mr|Sir|Lord|King|Prince|Pope)\b/.test(name);
    isFemale ||= /^(?:Mrs|Ms|Miss|Dame|Lady|Queen|Princess)\b/.test(name);
  }
  if (isMale === isFemale) return null;
  return isMale ? 'male' : 'female';
}

const maleBefore =
  /\b(?:Mr\.?|Sir|Lord|King|Prince|Congressman|[Ss]pokesman|[Cc]hairman|[Bb]usinessman|actor|husband|father|brother|son)\s$/;
const femaleBefore =
  /\b(?:Mrs\.?|Ms\.?|Miss|Dame|Lady|Queen|Princess|Congresswoman|[Ss]pokeswoman|[Cc]hairwoman|[Bb]usinesswoman|actress|wife|mother|sister|daughter)\s$/;
const males = new Set(maleNames.split(' '));
const females = new Set(femaleNames.split(' '));
