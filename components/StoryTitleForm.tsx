import { useEffect, useRef } from 'react';
import { longestStoryTitle } from '@/lib/model/reader';
import { useLocale } from './locale';

interface StoryTitleFormProps {
  title: string;
  /** Whether the title is the reader's own. */
  isRenamed: boolean;
  /** Null gives the papers' title back. */
  onRename: (title: string | null) => void;
  onCancel: () => void;
}

/** Stands in the place of a story's title while the reader writes another. */
export function StoryTitleForm({ title, isRenamed, onRename, onCancel }: StoryTitleFormProps) {
  const { t } = useLocale();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    // The reader has just asked for this field.
    field.current?.focus();
    field.current?.select();
  }, []);
  const keep = () => {
    const words = field.current?.value.replace(/\s+/g, ' ').trim() ?? '';
    if (words === '' || words === title) onCancel();
    else onRename(words);
  };
  return (
    <form
      className="title-form"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <textarea
        ref={field}
        className="page-title"
        // A headline takes two lines or three; the browser that can makes it as high as its words.
        rows={2}
        aria-label={t('stories.ownTitle')}
        dir="auto"
        autoComplete="off"
        maxLength={longestStoryTitle}
        defaultValue={title}
        onKeyDown={(event) => {
          // While a word is being composed, Enter ends the word.
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          keep();
        }}
      />
      <p className="arrange-line">
        <button type="submit" className="button">
          {t('stories.keepTitle')}
        </button>
        {isRenamed ? (
          <button type="button" className="quiet-button" onClick={() => onRename(null)}>
            {t('stories.papersTitle')}
          </button>
        ) : null}
        <button type="button" className="quiet-button" onClick={onCancel}>
          {t('stories.cancel')}
        </button>
      </p>
    </form>
  );
}
