import { useEffect, useRef } from 'react';
import type { StoryChoice } from '@/lib/model/story-page';
import { useLocale } from './locale';

interface StoryMergeFormProps {
  words: string;
  onWords: (words: string) => void;
  /** Null until they are found. */
  choices: readonly StoryChoice[] | null;
  now: number;
  onMerge: (choice: StoryChoice) => void;
}

/** The other stories, followed and recent ones or those with the words in their titles: pressing one merges it. */
export function StoryMergeForm({ words, onWords, choices, now, onMerge }: StoryMergeFormProps) {
  const { t, format } = useLocale();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const count = choices?.length ?? 0;
  const nothing = words.trim() === '' ? t('stories.noChoice') : t('stories.noChoiceFound');
  return (
    <>
      <p className="hint">{t('stories.mergeHint')}</p>
      <input
        ref={field}
        type="search"
        aria-label={t('stories.find')}
        placeholder={t('stories.find')}
        autoComplete="off"
        maxLength={200}
        value={words}
        onChange={(event) => onWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          // The first Escape empties the field, as the browser does; the next one closes the form.
          if (event.key === 'Escape' && words !== '') event.stopPropagation();
        }}
      />
      <p role="status" className={count > 0 ? 'visually-hidden' : 'hint'}>
        {choices === null ? null : count > 0 ? t('stories.choices', { count }) : nothing}
      </p>
      {count > 0 ? (
        <ul className="arrange-list">
          {choices?.map((choice) => (
            <li key={choice.id}>
              <button type="button" onClick={() => onMerge(choice)}>
                <bdi className="arrange-title">{choice.title}</bdi>{' '}
                <span className="article-facts">
                  <span>{t('stories.articles', { count: choice.articleCount })}</span>
                  <span>{format.daySpan(choice.firstDate, choice.lastDate, now)}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
