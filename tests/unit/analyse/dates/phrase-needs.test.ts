import { describe, expect, it } from 'vitest';
import type { DateWords } from '@/lib/analyse/dates/date-words';
import { needOf } from '@/lib/analyse/dates/phrase-needs';
import { packOf } from '@/lib/analyse/language/packs';

const words = {
  edges: 'both',
  months: { marzo: 3 },
  shortMonths: { mar: 3 },
  units: { mes: 'month' },
  weekdays: {},
  seasons: {},
  zones: {},
  halves: {},
  decades: {},
  parts: {},
} as unknown as DateWords;

/** `expected` is the source of the need; null where there is none. */
const check = (template: string, expected: string | null) =>
  expect(needOf(template, words)?.source ?? null).toBe(expected);

describe('needOf', () => {
  it('takes the longest word outside groups', () => check('(?:el )?trimestre de {year}', 'trimestre'));
  it('takes the rarest place where no word is long enough', () => check('{day} de {month}', 'marzo'));
  it('knows the short forms', () => check('{anyMonth} de {year}', 'marzo|mar'));
  it('takes nothing from groups', () => check('(?:ayer|anoche)(?: {part})?', null));
  it('takes nothing from a choice', () => check('ayer|anoche', null));
  it('does not join what a class parts', () => check('próxim[oa]s {unit}', 'próxim'));
  it('leaves out a letter that may be missing', () => check('semanas? {month}', 'semana'));
  it('gives one object for one need', () =>
    expect(needOf('hacia {month}', words)).toBe(needOf('hacia {month} {day}', words)));

  it('holds for all that the patterns find', () => {
    const samples: Record<string, string> = {
      es: 'El próximo martes 5 de marzo a las 19:30, hora local; hace tres días, en las últimas semanas.',
      fr: 'Aujourd’hui, mardi 5 mars à 19h30 (heure locale), il y a trois jours, la semaine dernière.',
      de: 'Am kommenden Dienstag, 5. März, um 19.30 Uhr MEZ, vor drei Tagen, im dritten Quartal 2019.',
      pt: 'Na próxima terça-feira (5), às 19h30, hora local; há três dias, nas últimas semanas.',
      ja: '昨年3月5日(木)午後7時30分、3日前、先週の火曜日、1990年代。',
      ko: '지난해 3월 5일(목) 오후 7시 30분, 3일 전, 다음 주 화요일, 1990년대.',
      zh: '去年3月5日下午7时30分，三天前，上周二，上世纪90年代，北京时间6时。',
      ar: 'الثلاثاء 5 مارس 2026 الساعة 7:30 مساء، قبل ثلاثة أيام، العام الماضي، أمس.',
    };
    for (const [code, sample] of Object.entries(samples)) {
      const found = (packOf(code)?.dates?.rules() ?? []).filter((rule) => sample.match(rule.pattern));
      expect(found.length).toBeGreaterThan(3);
      for (const rule of found) expect(rule.needs?.test(sample) ?? true, rule.pattern.source).toBe(true);
    }
  });
});
