import { useEffect, useState } from 'react';

/**
 * The days of the line that has the keyboard's focus, in full and with their zone, at the foot of the window, as
 * a browser shows where a link leads: nothing that is being read moves. A pointer gets the same by resting on a
 * date, and a screen reader hears it in the line itself, so to it this says nothing.
 */
export function MomentsInFull() {
  const [words, setWords] = useState('');
  useEffect(() => {
    const onFocusIn = ({ target }: FocusEvent) => setWords(target instanceof Element ? wordsFor(target) : '');
    const onFocusOut = ({ relatedTarget }: FocusEvent) => {
      if (!relatedTarget) setWords('');
    };
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setWords('');
    };
    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('focusout', onFocusOut);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('focusout', onFocusOut);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, []);
  return words ? (
    <p className="moments" aria-hidden="true">
      {words}
    </p>
  ) : null;
}

const moments = '[data-moment]';
/** What stands in the same list item, and is not part of another line in it. */
const nearby = ['.entry-date', '.figure', '.article-facts', '.article-line-source']
  .map((part) => `:scope > ${part} ${moments}`)
  .join(', ');

/** The day that the line tells of comes before the day on which it was told; each is said once. */
function wordsFor(focused: Element): string {
  if (!focused.matches(':focus-visible') || !focused.closest('main')) return '';
  const line = focused.closest('li, .article-line');
  const beside = line?.querySelectorAll(nearby) ?? [];
  const own = focused.querySelectorAll(moments);
  return [...new Set([...beside, ...own].map(wordsOf))].join(' · ');
}

/** With its source, where the moment is that of a telling. */
function wordsOf(moment: Element): string {
  const source = moment
    .closest('.receipt-source, .article-line-source, .article-facts')
    ?.querySelector('bdi');
  const full = moment.getAttribute('data-moment') ?? '';
  return source ? `${source.textContent}, ${full}` : full;
}
