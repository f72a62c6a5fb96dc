import type { SignNamePack } from '@/lib/analyse/entities/name-pack';
import {
  countries,
  joinedTitles,
  markets,
  notNames,
  places,
  roles,
  surnames,
  titles,
} from './name-words.data';

/** What may follow a word: a particle, a mark or a space. */
const particle =
  '(?=은|는|이|가|을|를|의|에|에게|와|과|도|로|으로|께|께서|측|만|부터|까지|이라|라|인|이다|[\\s,(.”"\'’)·…]|$)';
const opening = '(?<=^|[\\s“"‘\'(,·])';

export const names: SignNamePack = {
  writing: 'signs',
  language: 'ko',
  rules: [
    // "갯마루 어촌계장 도담해 씨", "국숫집을 운영하는 탁연실(58) 씨".
    {
      type: 'person',
      pattern: new RegExp(
        `${opening}(?<gloss>(?:[가-힣]{1,8}(?<![은는을를의에이가도한된]|에서|으로) )?[가-힣]{0,6}(?:${roles})) (?<name>(?:${surnames})[가-힣]{2})(?:\\(\\d{1,3}세?\\))? ?씨${particle}`,
        'gu',
      ),
    },
    {
      type: 'person',
      pattern: new RegExp(
        `${opening}(?<name>(?:${surnames})[가-힣]{2})(?:\\(\\d{1,3}세?\\))? ?씨${particle}`,
        'gu',
      ),
    },
    {
      type: 'person',
      pattern: new RegExp(
        `${opening}(?<name>(?:${surnames})[가-힣]{2}) (?<gloss>[가-힣]{1,10}(?:${joinedTitles}))(?=은|는|이|가|도|께서|의|에게|과|와|[,(])`,
        'gu',
      ),
    },
    // A mayor is of a city that the article names, and a market is not.
    {
      type: 'person',
      pattern: new RegExp(
        `${opening}(?<name>(?:${surnames})[가-힣]{2}) (?<gloss>(?!(?:${markets})시장)(?<city>[가-힣]{1,6})시장)(?=은|는|이|가|도|께서|의|에게|과|와|[,(])`,
        'gu',
      ),
      isBorneOut: ({ city = '' }, text) =>
        new RegExp(`${city}시(?!장)`, 'u').test(text) || places.includes(city),
    },
    {
      type: 'person',
      pattern: new RegExp(
        `${opening}(?<name>(?:${surnames})[가-힣]{1,2}) (?<gloss>(?:(?:전|신임|현|부|당|[가-힣]{2,10}(?:부|청|당|원|처|위|시|도|구|대|대학교|은행|전자|증권|그룹|건설|물산|화학|중공업|자동차|통신|제약|항공|해운|병원|협회|재단|연구소)) ?)?(?:${titles}))${particle}`,
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
        `${opening}(?<name>(?!선임|수석|책임|주임|객원|전임)[가-힣A-Z]{2,10}(?:부|청|당|은행|대학교|위원회|공사|전자|그룹|노조|협회|재단|연구원|연구소|법원|검찰청|경찰서|소방서|기상청|교육청))(?=은|는|이|가|을|를|의|에|와|과|도|로|측|[\\s,(.”"’)]|$)(?=\\S{0,3}(?:\\s|[,.”"’)]|$))`,
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
