import { describe } from 'vitest';
import { checkPassages } from './check-passages';

describe('splitSentences in Korean', () => {
  checkPassages('ko', {
    'cuts at full stops and marks': [
      '비가 왔다.|배는 떠나지 않았다.',
      '정말인가?|정말이다!|그렇다.',
      '배가 떠났습니다.|승객은 8명입니다.',
    ],
    'goes on behind a quote with its particle': [
      '김 회장은 “배는 떠나지 않는다.”라고 말했다.|모두 돌아갔다.',
      '그는 "왜 지금인가?"라고 물었다.|답은 없었다.',
      '“간다!”고 외쳤다.|아무도 없었다.',
      '“배가 없다.”며 울었다.|밤이 왔다.',
      '“배가 없다.” 라고 했다.|밤이 왔다.',
    ],
    'cuts between the sentences of a quote': ['“배는 없다.|내일도 없다”고 말했다.|모두 돌아갔다.'],
    'ends behind a quote that stands by itself': ['“배는 없다.”|밤이 왔다.'],
    'reads numbers': [
      '요금은 1.5배가 됐다.|3.2% 올랐다.',
      '2026. 1. 4. 배가 떠났다.|승객은 8명이다.',
      '오전 7시 50분에 떠난다.|만석이다.',
      '5.8 규모의 지진이었다.|피해는 없다.',
    ],
    'reads brackets': [
      '배(길이 50m)가 가라앉았다.|낡았다.',
      '가라앉았다.|(사망자는 없다.)|낡았다.',
      '김모(35)씨가 왔다.|혼자였다.',
    ],
    'reads Latin words and addresses': [
      'U.S. Ferry 사가 왔다.|계약했다.',
      'www.ferry.example 에서 본다.|무료다.',
      'J. K. Orme 씨가 말했다.|그는 웃었다.',
    ],
    'reads dots and lists': [
      '그는 기다렸다….|그리고 떠났다.',
      '1. 요금이 오른다.|2. 배가 준다.',
      '네.|알겠습니다.',
    ],
  });
  checkPassages('ko', { 'cuts where the blank is missing': ['비가 왔다.|배는 없다.'] }, '');
});
