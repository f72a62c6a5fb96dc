import type { Span } from '@/lib/model/span';

interface WordsProps {
  text: string;
  /** Offsets into `text`, in any order; overlaps and what lies outside are left out. */
  marks?: readonly Span[];
  /** Set in quotation marks, which stand where the words' own script has them. */
  isQuoted?: boolean;
  /** What the marked words are: of interest, taken out or put in. */
  markAs?: 'mark' | 'del' | 'ins';
}

/** Words of an article, as text and never as HTML, in the direction of their own script. */
export function Words({ text, marks = [], isQuoted = false, markAs: Mark = 'mark' }: WordsProps) {
  const parts: { text: string; isMarked: boolean; at: number }[] = [];
  let at = 0;
  for (const { start, end } of [...marks].sort((one, other) => one.start - other.start)) {
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) parts.push({ text: text.slice(at, start), isMarked: false, at });
    parts.push({ text: text.slice(start, end), isMarked: true, at: start });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isMarked: false, at });
  return (
    <bdi className={isQuoted ? 'words quoted' : 'words'}>
      {parts.map((part) => (part.isMarked ? <Mark key={part.at}>{part.text}</Mark> : part.text))}
    </bdi>
  );
}
