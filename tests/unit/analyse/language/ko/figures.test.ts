import { describe, expect, it } from 'vitest';
import { figureLines } from '../../figures/figure-lines';

const check = (text: string, expected: string[]) => expect(figureLines(text, 'ko')).toEqual(expected);

/** A sentence, and its figures as `figureLines` writes them. */
const cases: [text: string, expected: string[]][] = [
  ['요금이 8.5% 올랐다.', ['8.5% = 8.5 percent up [요금]']],
  ['실업률은 5%로 상승했다.', ['5% = 5 percent [실업률]']],
  ['학생 25명이 다쳤다.', ['25 = 25 count [학생]']],
  ['약 1만2000명의 주민이 대피했다.', ['1만2000 = 12000 count about [주민]']],
  ['회사는 1억 2000만 원을 투자한다.', ['1억 2000만 원 = 120000000 KRW']],
  ['수출은 3% 감소했다.', ['3% = 3 percent down [수출]']],
  ['경찰은 차량 12대를 압수했다.', ['12 = 12 count [차량]']],
  ['지지율이 2.5%포인트 하락했다.', ['2.5%포인트 = 2.5 percentage-point down [지지율]']],
  ['두 명이 숨졌다.', ['두 = 2 count [명]']],
  ['생산량은 2배로 늘었다.', ['2배 = 2 times [생산량]']],
  ['300명 이상이 참가했다.', ['300 = 300 count above [명]']],
  ['제3차 회의가 열렸다.', []],
  ['응답자의 절반이 반대했다.', ['절반 = 0.5 share [응답자]']],
  ['불은 숲 340헥타르를 태웠다.', ['340헥타르 = 340 hectare']],
  [
    '다리 길이는 340미터이고 공사비는 80억 원이다.',
    ['340미터 = 340 metre [길이]', '80억 원 = 8000000000 KRW'],
  ],
  ['적어도 12명이 갇혔다.', ['12 = 12 count above [명]']],
  ['투표율은 2.5%포인트 떨어졌다.', ['2.5%포인트 = 2.5 percentage-point down [투표율]']],
  ['공장에는 직원 4500명이 있다.', ['4500 = 4500 count [직원]']],
  ['매출은 12% 증가했다.', ['12% = 12 percent up [매출]']],
  ['학생의 절반이 지각했다.', ['절반 = 0.5 share [학생]']],
  ['기온은 32℃까지 올랐다.', ['32℃ = 32 degree-celsius [기온]']],
  ['약 200가구가 정전을 겪었다.', ['200 = 200 count about [가구]']],
  ['요금은 20달러에서 25달러로 올랐다.', ['20달러 = 20 USD', '25달러 = 25 USD']],
  ['20개 기업이 참가했다.', ['20 = 20 count [기업]']],
  ['2026년 5월 12일 오전 8시에 시작됐다.', []],
  ['예산은 5억 유로를 넘었다.', ['5억 유로 = 500000000 EUR above']],
  ['경찰관 300여 명이 배치됐다.', ['300 = 300 count above [경찰관]']],
  ['주민 3~5명이 다쳤다.', ['3~5 = 3 count to 5 [주민]']],
  ['쌀 3톤이 전달됐다.', ['3톤 = 3 tonne']],
  ['세 명이 구조됐다.', ['세 = 3 count [명]']],
];

describe('figures in Korean', () => {
  it.each(cases)('%s', check);
});
