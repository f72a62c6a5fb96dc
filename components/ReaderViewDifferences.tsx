import type { ReactNode } from 'react';
import type { DeletedWords, VersionDifferences } from '@/lib/model/revision-changes';
import { useLocale } from './locale';

/** Few screen readers say by themselves where words were put in or taken out. */
const Said = ({ children }: { children: string }) => (
  <span className="visually-hidden" data-aside="">
    {` ${children} `}
  </span>
);

interface InsertedProps {
  /** Whether it begins, and ends, what was put in: a highlight may cut that in pieces. */
  isFirst: boolean;
  isLast: boolean;
  children: ReactNode;
}

/** Words that the older version has not. */
export function Inserted({ isFirst, isLast, children }: InsertedProps) {
  const { t } = useLocale();
  return (
    <ins>
      {isFirst ? <Said>{t('reader.inserted')}</Said> : null}
      {children}
      {isLast ? <Said>{t('reader.untilHere')}</Said> : null}
    </ins>
  );
}

/** Words that only the older version has; they are no part of the text. */
export function Deleted({ words: { text, gap } }: { words: DeletedWords }) {
  const { t } = useLocale();
  return (
    <span data-aside="">
      {gap === 'before' ? ' ' : null}
      <del>
        <Said>{t('reader.deleted')}</Said>
        {text}
        <Said>{t('reader.untilHere')}</Said>
      </del>
      {gap === 'after' ? ' ' : null}
    </span>
  );
}

interface DeletedParagraphsProps {
  differences: VersionDifferences | null;
  /** An offset into the text that is shown. */
  at: number;
}

/** Paragraphs of the older version that stood before this place. */
export function DeletedParagraphs({ differences, at }: DeletedParagraphsProps) {
  const { t } = useLocale();
  const paragraphs = (differences?.deleted ?? []).filter((one) => one.isParagraph && one.at === at);
  return paragraphs.map(({ text }, index) => (
    // Two of them may say the same.
    // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list tells them apart
    <p key={index} data-aside="">
      <del>
        <Said>{t('reader.deleted')}</Said>
        {text}
      </del>
    </p>
  ));
}
