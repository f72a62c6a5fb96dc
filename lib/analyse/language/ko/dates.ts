import type { DateWords } from '@/lib/analyse/dates/date-words';
import { phraseDates } from '@/lib/analyse/dates/phrase-dates';
import { phrases } from './date-phrases.data';
import * as words from './date-words.data';

const korean: DateWords = {
  ...words,
  phrases,
  months: {},
  shortMonths: {},
  decades: {},
  dayMark: '',
  edges: 'front',
  letter: '[\\w가-힣]',
  monthsAreSmall: false,
  clues:
    '지난|작년|올해|올|금년|내년|다음|이달|이번|내달|오는|오늘|어제|어젯|그제|그저께|내일|모레|이튿날|전날|향후|앞으로|최근|전|요즘|정오|자정',
  saysRoughly: /(?:약|대략)\s$/,
  ownDays:
    /어제|오늘|내일|그제|모레|지난달|이달|다음 ?달|지난주|이번 ?주|다음 ?주|지난해|올해|내년|작년|[월화수목금토일]요일/g,
  noYearBefore: /[약제]\s?$/,
  noYearAfter: /^(?:원|명|건|대)/,
  nameBefore: /(?!)/,
  ageBefore: /(?!)/,
  ageAfter: /(?!)/,
  tense: {
    past: /[가-힣](?<=[았었했됐렸졌났갔왔였섰겼쳤렀꿨샀팔혔])(?:다|고|으며|지만|으나)(?=[.,"”’\s]|$)/gu,
    future:
      /수 있다|것으로 (?:본다|보인다|예상|전망)|이어질|예정|계획|방침|전망|(?:할|될|릴|갈|올|질) 것|(?:린|한|된|간|온|진|른|선|연)다(?=[."”]|고 (?:밝|발표|전|말)|$)|겠다|앞두/gu,
    clause: /(?!)/u,
    verbIsLast: true,
  },
  joins: {
    dayThenClock: /^(?:\s?\((?:현지|한국) ?시[간각]\))?[\s,]{0,2}$/,
    clockThenDay: /(?!)/,
  },
};

export const dates = phraseDates(korean);
