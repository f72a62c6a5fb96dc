import type { Locale } from '@/lib/i18n/format';
import type { PeriodCount } from '@/lib/model/lookup';
import { useLocale } from './locale';
import { Section } from './Section';

interface OverTimeSectionProps {
  overTime: readonly PeriodCount[];
}

const step = 10;
const barWidth = 8;
const height = 28;
/** In px, with its gap. */
const widestBar = 24;

/** In how many articles a name is met, a bar a period; the same in a line of words below. */
export function OverTimeSection({ overTime }: OverTimeSectionProps) {
  const { t, format } = useLocale();
  const [first] = overTime;
  const last = overTime.at(-1);
  const most = Math.max(0, ...overTime.map(({ count }) => count));
  const peak = overTime.find(({ count }) => count === most);
  if (!first || !last || !peak || most === 0) return null;
  const total = overTime.reduce((sum, { count }) => sum + count, 0);
  const articles = t('coverage.articles', { count: total });
  return (
    <Section name="over-time" title={t('section.overTime')} aside={<span>{articles}</span>}>
      {overTime.length > 1 ? (
        <svg
          className="over-time"
          viewBox={`0 0 ${overTime.length * step} ${height}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          style={{ inlineSize: `min(100%, ${overTime.length * widestBar}px)` }}
        >
          {overTime.map(({ from, count }, index) => {
            const tall = count === 0 ? 1 : Math.max(4, Math.round((count / most) * height));
            return (
              <rect
                key={from}
                className={count === 0 ? 'strip-none' : 'strip-past'}
                x={index * step + 1}
                y={height - tall}
                width={barWidth}
                height={tall}
              />
            );
          })}
        </svg>
      ) : null}
      <p className="picture-words">
        {overTime.length > 1
          ? t(most > 1 ? 'overTime.summary' : 'overTime.span', {
              first: nameOf(first, format),
              last: nameOf(last, format),
              peak: nameOf(peak, format),
              most,
            })
          : nameOf(peak, format)}
      </p>
    </Section>
  );
}

const dayMs = 86_400_000;

/** A period by the name people give it: a day, a week by its first day, a month or a year. */
function nameOf({ from, to }: PeriodCount, format: Locale['format']): string {
  const days = Math.round((to - from) / dayMs);
  // Periods begin at the reader's midnight; at noon no change of clocks leads into another day.
  const noon = new Date(from + dayMs / 2);
  const first = Date.UTC(noon.getFullYear(), noon.getMonth(), noon.getDate());
  const day = new Date(first).toISOString().slice(0, 10);
  const value = days > 300 ? day.slice(0, 4) : days > 20 ? day.slice(0, 7) : days > 2 ? weekOf(first) : day;
  return format.timex(value, { year: true })?.short ?? day;
}

/** ISO 8601: a week belongs to the year of its Thursday. */
function weekOf(monday: number): string {
  const thursday = monday + 3 * dayMs;
  const year = new Date(thursday).getUTCFullYear();
  const week = 1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * dayMs));
  return `${year}-W${String(week).padStart(2, '0')}`;
}
