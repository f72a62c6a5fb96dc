import { Highlighter } from 'lucide-react';
import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import type { Span } from '@/lib/model/span';
import { useLocale } from './locale';
import { readSpan } from './reader-selection';

interface MarkingBarProps {
  /** Where the text is drawn. */
  root: RefObject<HTMLElement | null>;
  text: string;
  singleKeys: boolean;
  onMark: (span: Span, options: { withNote: boolean }) => void;
}

/**
 * What can be done with the words that are selected, at the foot of the window, always in the same place: a
 * thing that pops up at the words would lie over what is being read.
 */
export function MarkingBar({ root, text, singleKeys, onMark }: MarkingBarProps) {
  const { t } = useLocale();
  const [span, setSpan] = useState<Span | null>(null);

  const read = () => root.current && readSpan(root.current, document.getSelection(), text);
  const look = useEffectEvent(() => {
    const found = read();
    setSpan((before) => (before?.start === found?.start && before?.end === found?.end ? before : found));
  });
  const mark = (span: Span | null, withNote: boolean) => {
    if (!span) return;
    document.getSelection()?.removeAllRanges();
    setSpan(null);
    // The bar goes away, and with it the button that was pressed.
    root.current?.focus({ preventScroll: true });
    onMark(span, { withNote });
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const isTyping = (event.target as Element | null)?.closest?.(
      'input, textarea, select, [contenteditable]',
    );
    if (!isPlain || isTyping || (event.key !== 'h' && event.key !== 'n')) return;
    // Read anew: the browser tells of a selection a moment after it was made.
    const selected = read();
    if (!selected) return;
    event.preventDefault();
    mark(selected, event.key === 'n');
  });

  useEffect(() => {
    const onSelection = () => look();
    document.addEventListener('selectionchange', onSelection);
    return () => document.removeEventListener('selectionchange', onSelection);
  }, []);
  useEffect(() => {
    if (!singleKeys) return;
    const onKey = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [singleKeys]);

  if (span === null) return null;
  const action = (withNote: boolean, key: string) => (
    <button
      type="button"
      className="bar-button"
      aria-keyshortcuts={singleKeys ? key : undefined}
      // Pressing a button would take the selection away before it is read.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => mark(span, withNote)}
    >
      {withNote ? null : <Highlighter size={15} aria-hidden="true" />}
      {t(withNote ? 'reader.highlightNote' : 'reader.highlight')}
      {singleKeys ? <kbd>{key}</kbd> : null}
    </button>
  );
  return (
    <section className="marking-bar" aria-label={t('reader.marked')}>
      {action(false, 'h')}
      {action(true, 'n')}
    </section>
  );
}
