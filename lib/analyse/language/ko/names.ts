import type { SignNamePack } from '@/lib/analyse/entities/name-pack';
import { countries, notNames, places, surnames, titles } from './name-words.data';

/** What may follow a word: a particle, a mark or a space. */
const particle =
  '(?=은|는|이|가|을|를|의|에|에게|와|과|도|로|으로|께|께서|측|만|부터|까지|이라|라|인|이다|[\\s,(.”"\'’)·…]|$)';
const opening = '(?<=^|[\\s“"‘\'(,·])';

export const names: SignNamePack = {
  writing: 'signs',
  language: 'ko',
  rules: [
    {
      type: 'person',
      pattern: new RegExp(
        `${opening}(?<name>(?:${surnames})[가-힣]{1,2}) (?<gloss>(?:(?:전|신임|현|부|당|[가-힣]{2,10}(?:부|청|당|원|처|위|시|도|구|대학교|은행)) ?)?(?:${titles}))${particle}`,
        'gu',
      ),
    },
    {
      type: 'person',
      pattern: new RegExp(`${opening}(?<name>(?:${surnames})[가-힣]{2})(?<gloss>씨)${particle}`, 'gu'),
    },
    {
      type: 'person',
      pattern: new RegExp(
        `${opening}(?<name>[가-힣]{2,7} [가-힣]{1,7}) (?<gloss>(?:${countries}) (?:전 )?(?:대통령|총리|국무장관|국방장관|외무장관|외교장관|재무장관|국왕))${particle}`,
        'gu',
      ),
    },
    {
      type: 'person',
      pattern: new RegExp(`${opening}(?<name>(?:${surnames})) (?<gloss>${titles})${particle}`, 'gu'),
    },
    {
      type: 'organisation',
      pattern: new RegExp(
        `${opening}(?<name>[가-힣A-Z]{2,10}(?:부|청|당|은행|대학교|위원회|공사|전자|그룹|노조|협회|재단|연구원|연구소|법원|검찰청|경찰서))(?=은|는|이|가|을|를|의|에|와|과|도|로|측|[\\s,(.”"’)]|$)(?=\\S{0,3}(?:\\s|[,.”"’)]|$))`,
        'gu',
      ),
    },
  ],
  places: places.split(','),
  before: /(?:^|[\s“"‘'(,·])$/u,
  after: /^(?=은|는|이|가|을|를|의|에|와|과|도|로|으로|까지|부터|만|측|발|산|시|[\s,.”"’)·…]|$)/u,
  honorifics: new Set(['씨', '양', '군']),
  notNames: new Set(notNames.split(',')),
  isShortFor: (shorter, longer) =>
    longer.includes(' ')
      ? longer.endsWith(` ${shorter}`)
      : shorter.length < longer.length && longer.startsWith(shorter),
};
