import { useLocale } from '@/components/locale';
import { printCalendar } from '@/lib/formats/calendar';
import type { TimelineEntry } from '@/lib/model/sections';
import type { Statement } from '@/lib/model/statement';

const longestSummary = 80;

/** Hands a coming happening to the reader as a calendar file, and says so. */
export function useCalendar(say: (text: string) => void): (entry: TimelineEntry) => void {
  const { t, format } = useLocale();
  return ({ value, best }) => {
    const date = format.day(best.date, Date.now()).full;
    const file = printCalendar({
      uid: `${best.receipt.articleId}-${best.receipt.start}@sidelight`,
      value,
      summary: shorten(best.text, longestSummary),
      description: `“${best.text}”\n${t('statement.from', { source: best.source.name, date })}\n${best.url}`,
      url: best.url,
      stampedAt: Date.now(),
    });
    if (file === null) {
      say(t('calendar.failed'));
      return;
    }
    const name = fileNameOf(value, best);
    download(new Blob([file], { type: 'text/calendar;charset=utf-8' }), name);
    say(t('calendar.done', { name }));
  };
}

/** Whole words, at most so many characters. */
function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()} …`;
}

/** The day and the first words, in characters that every file system takes. */
function fileNameOf(value: string, { text }: Statement): string {
  const words = (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, 6).join('-');
  return `${value.slice(0, 10)}-${words.slice(0, 50).toLowerCase() || 'event'}.ics`;
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has taken hold of the file once the click is through; a minute is ample for any disk.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
