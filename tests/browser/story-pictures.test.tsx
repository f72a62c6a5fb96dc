import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { EntityGraphSection } from '@/components/EntityGraph';
import { FigureSeriesSection } from '@/components/FigureSeries';
import { LocaleProvider } from '@/components/locale';
import { SourcesOverTimeSection } from '@/components/SourcesOverTime';
import { StoryStrandsSection } from '@/components/StoryStrands';
import type { StatementView } from '@/components/statement-view';
import { createLocale } from '@/lib/i18n/format';
import type { FigureSeries } from '@/lib/model/sections';
import type { Statement } from '@/lib/model/statement';
import type { SourcesOverTime } from '@/lib/model/story-page';
import { lineOf } from '@/lib/query/figures';
import { namedTogetherOf } from '@/lib/query/named-together';
import { storedFrom } from '../unit/query/stored';

const now = Date.UTC(2026, 2, 22);
let opened: Statement[];
let root: HTMLElement;
let view: StatementView;

beforeEach(() => {
  opened = [];
  view = { openArticleId: null, now, onOpen: (statement) => opened.push(statement), onCopy: null };
  document.body.innerHTML = '<div id="root"></div>';
  root = document.getElementById('root') as HTMLElement;
});

function draw(content: React.ReactNode): void {
  const locale = createLocale('en-GB', 'UTC');
  flushSync(() => createRoot(root).render(<LocaleProvider locale={locale}>{content}</LocaleProvider>));
}

const count = (selector: string) => root.querySelectorAll(selector).length;
const statements = () => [...root.querySelectorAll<HTMLElement>('[data-statement]')];
const button = (name: RegExp): HTMLElement => {
  const found = [...root.querySelectorAll('button')].find(({ textContent }) => name.test(textContent ?? ''));
  if (!found) throw new Error(`No button ${name}`);
  return found;
};

describe('sources over time', () => {
  const day = (date: number, articles = 1) => ({ at: Date.UTC(2026, 2, date), count: articles });
  const pictureOf = (sourceCount: number): SourcesOverTime => ({
    firstDay: Date.UTC(2026, 2, 1),
    lastDay: Date.UTC(2026, 2, 11),
    sources: Array.from({ length: sourceCount }, (_, index) => ({
      host: `paper-${index}.example`,
      name: `Paper ${index}`,
      articleCount: 5,
      days: [day(1), day(6, 3), day(11)],
    })),
  });
  const drawn = (picture: SourcesOverTime | null) =>
    draw(<SourcesOverTimeSection sourcesOverTime={picture} now={now} />);

  it('have a row each, with a mark a day in its place', () => {
    drawn(pictureOf(2));
    const marks = [...root.querySelectorAll('.source-row:first-child circle')];
    expect(count('.source-days')).toBe(2);
    expect(marks.map((mark) => mark.getAttribute('cx'))).toEqual(['0%', '50%', '100%']);
  });
  it('have larger marks for more articles', () => {
    drawn(pictureOf(2));
    const [one, three] = [...root.querySelectorAll('circle')].map((mark) => Number(mark.getAttribute('r')));
    expect(three).toBeGreaterThan(one ?? 0);
  });
  it('are said in words, and all of them in a table that the keyboard opens', async () => {
    drawn(pictureOf(12));
    expect(root.querySelector('.picture-words')?.textContent).toBe(
      'From 1 Mar to 11 Mar; most on 6 Mar: 36 articles.',
    );
    expect([count('.source-days'), count('tbody tr')]).toEqual([8, 12]);
    root.querySelector('summary')?.focus();
    await userEvent.keyboard('{Enter}');
    expect(root.querySelector('details')?.open).toBe(true);
    expect(root.querySelector('tbody td')?.textContent).toBe('1 Mar6 Mar: 3 articles11 Mar');
  });
  it('are not there where there is no picture', () => {
    drawn(null);
    expect(root.innerHTML).toBe('');
  });
});

const sentences = [
  'Ines Tamm met Odo Brandl in the harbour.',
  'Ines Tamm leads the Fares Board.',
  'The Fares Board asked Karel Voss.',
  'Karel Voss wrote to Runa Eskild.',
  'Runa Eskild saw Odo Brandl leave.',
];
const entities = {
  'Ines Tamm': 'person',
  'Odo Brandl': 'person',
  'Fares Board': 'organisation',
  'Karel Voss': 'person',
  'Runa Eskild': 'person',
} as const;
const together = (some: string[]) =>
  namedTogetherOf(
    ['1', '2'].map((id) => storedFrom({ id, day: `2026-03-0${id}`, sentences: some, entities })),
  );

describe('who is named together', () => {
  const drawn = (some: string[]) => draw(<EntityGraphSection namedTogether={together(some)} view={view} />);
  const pairs = () => [...root.querySelectorAll('.pair-names')].map(({ textContent }) => textContent);

  it('is a name a row, an arc a pair, and the sentence of each', async () => {
    drawn(sentences);
    expect([count('.graph-name'), count('.graph-arc'), count('.graph-node')]).toEqual([5, 5, 5]);
    expect(pairs()[0]).toBe('Fares Board – Ines Tamm2 articles');
    await userEvent.click(statements()[0] as HTMLElement);
    expect(opened.map(({ text }) => text)).toEqual([sentences[1]]);
  });
  it('shows the pairs of a chosen name, that name first, and all again', async () => {
    drawn(sentences);
    const { length } = pairs();
    button(/Runa Eskild/).focus();
    await userEvent.keyboard('{Enter}');
    expect(button(/Runa Eskild/).getAttribute('aria-pressed')).toBe('true');
    expect(pairs()).toEqual(['Runa Eskild – Karel Voss2 articles', 'Runa Eskild – Odo Brandl2 articles']);
    expect(count('.graph-arc.graph-on')).toBe(2);
    await userEvent.keyboard('{Enter}');
    expect(pairs()).toHaveLength(length);
  });
  it('unfolds the other pairs', async () => {
    drawn(sentences);
    expect(pairs()).toHaveLength(3);
    await userEvent.click(button(/^Show 2 more pairs/));
    expect(pairs()).toHaveLength(5);
  });
  it('needs no picture for two names', () => {
    drawn(sentences.slice(0, 1));
    expect([count('.graph'), pairs().length]).toEqual([0, 1]);
  });
  it('is not there where nobody is', () => {
    drawn(['It rained.']);
    expect(root.innerHTML).toBe('');
  });
});

describe('figures over time', () => {
  const seriesOf = (values: number[]): FigureSeries => {
    const points = values.map((value, index) => {
      const stored = storedFrom({
        id: `at-${index}`,
        day: `2026-03-0${index + 1}`,
        sentences: [`Police counted ${value} cars, report ${index}.`],
        figures: [{ words: `${value} cars`, value, unit: 'count', counted: 'cars' }],
      });
      const [figure] = stored.analysis.figures;
      const line = figure && lineOf(stored, figure);
      if (!line) throw new Error('The figure has no line');
      return { at: stored.article.date, line };
    });
    const what = points[0]?.line.counted;
    if (!what) throw new Error('Nothing is counted');
    return { what, unit: 'count', points };
  };
  const drawn = (values: number[]) =>
    draw(<FigureSeriesSection series={values.length > 0 ? [seriesOf(values)] : []} view={view} />);
  const heights = () => [...root.querySelectorAll('.series-point')].map((point) => point.getAttribute('cy'));

  it('are drawn as steps, with a point for each report', () => {
    drawn([10, 20, 15]);
    expect(heights()).toEqual(['100%', '0%', '50%']);
    expect(root.querySelector('.series-step')?.getAttribute('d')).toBe('M0 100H50V0H100V50');
    expect(root.querySelector('.series-scale')?.textContent).toBe('2010');
  });
  it('print each amount with its day, and its sentence is focused and opened', async () => {
    drawn([10, 20, 15]);
    expect([...root.querySelectorAll('.series-amount')].map(({ textContent }) => textContent)).toEqual([
      '10',
      '20',
      '15',
    ]);
    expect(root.querySelector('.series-when time')?.firstChild?.textContent).toBe('1 Mar');
    flushSync(() => statements()[1]?.focus());
    expect(root.querySelectorAll('.series-point')[1]?.classList.contains('series-on')).toBe(true);
    await userEvent.keyboard('{Enter}');
    expect(opened.map(({ text }) => text)).toEqual(['Police counted 20 cars, report 1.']);
  });
  it('fold the earlier of many, and draw all', async () => {
    drawn([10, 20, 15, 16, 17, 18, 19, 21]);
    expect([heights().length, statements().length]).toEqual([8, 5]);
    await userEvent.click(button(/^Show 3 earlier/));
    expect(statements()).toHaveLength(8);
  });
  it('lie level where no amount changed', () => {
    drawn([10, 10, 10]);
    expect(heights()).toEqual(['50%', '50%', '50%']);
  });
  it('are not there where no amount was reported again', () => {
    drawn([]);
    expect(root.innerHTML).toBe('');
  });
});

describe('the steps of a story', () => {
  const stored = storedFrom({
    id: 'a',
    day: '2026-03-03',
    sentences: ['The fares rose by eight per cent.'],
  });
  const strandOf = (first: number, last: number) => ({
    central: { ...stored.article, id: `a${first}`, title: `Step of March ${first}` },
    articleCount: 2,
    firstDate: Date.UTC(2026, 2, first),
    lastDate: Date.UTC(2026, 2, last),
  });

  it('stand under a headline that leads to its article, with their days and articles', () => {
    const strands = [strandOf(3, 5), strandOf(9, 9)];
    draw(<StoryStrandsSection strands={strands} now={now} hrefOf={({ id }) => `#/${id}`} />);
    const items = [...root.querySelectorAll('.strands li')].map((item) => item.textContent);
    expect(items).toEqual([
      expect.stringMatching(/^Step of March 3.*3 Mar.* – .*5 Mar.* · 2 articles$/),
      expect.stringMatching(/^Step of March 9[^–]*9 Mar[^–]* · 2 articles$/),
    ]);
    expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '#/a3',
      '#/a9',
    ]);
  });
  it('are not there where there are none', () => {
    draw(<StoryStrandsSection strands={[]} now={now} hrefOf={() => '#'} />);
    expect(root.textContent).toBe('');
  });
});
