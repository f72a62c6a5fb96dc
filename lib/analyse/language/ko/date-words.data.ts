/** Korean words of time. */
export const weekdays = {
  월요일: 1,
  화요일: 2,
  수요일: 3,
  목요일: 4,
  금요일: 5,
  토요일: 6,
  일요일: 7,
};
export const shortWeekdays = { 월: 1, 화: 2, 수: 3, 목: 4, 금: 5, 토: 6, 일: 7 };
export const units = {
  초: 'second',
  분: 'minute',
  분간: 'minute',
  시간: 'hour',
  일: 'day',
  일간: 'day',
  주: 'week',
  주일: 'week',
  주간: 'week',
  주말: 'weekend',
  달: 'month',
  개월: 'month',
  개월간: 'month',
  년: 'year',
  년간: 'year',
  세기: 'century',
} as const;
export const numbers = { 한: 1, 두: 2, 세: 3, 네: 4, 다섯: 5, 여섯: 6 };
export const ordinals = { '1': 1, '2': 2, '3': 3, '4': 4, 상: 1, 하: 2 };
export const seasons = { 봄: 'SP', 여름: 'SU', 가을: 'FA', 겨울: 'WI' } as const;
export const parts = {
  새벽: 'MO',
  아침: 'MO',
  오전: 'MO',
  오후: 'AF',
  저녁: 'EV',
  밤: 'NI',
} as const;
export const halves = {
  새벽: 'am',
  아침: 'am',
  오전: 'am',
  낮: 'pm',
  오후: 'pm',
  저녁: 'pm',
  밤: 'night',
} as const;
export const zones: Record<string, string | null> = {
  '현지 시간': null,
  현지시간: null,
  '현지 시각': null,
  현지시각: null,
  한국시간: 'Asia/Seoul',
  '한국 시간': 'Asia/Seoul',
  '일본 시간': 'Asia/Tokyo',
  '중국 시간': 'Asia/Shanghai',
  '미국 동부시간': 'America/New_York',
};
