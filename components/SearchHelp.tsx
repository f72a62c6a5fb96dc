import type { Translate } from '@/lib/i18n/translate';
import { useLocale } from './locale';

interface SearchHelpProps {
  /** An example that the reader wants to try. */
  onTry: (example: string) => void;
}

/** What can be typed into a search, folded away: each sign and operator with an example, which a press tries. */
export function SearchHelp({ onTry }: SearchHelpProps) {
  const { t } = useLocale();
  return (
    <details className="search-help">
      <summary>{t('search.help')}</summary>
      <dl>
        {rowsOf(t).map(({ examples, meaning }) => (
          <div key={meaning}>
            <dt>
              {examples.map((example) => (
                <button
                  key={example}
                  type="button"
                  className="quiet-button"
                  dir="auto"
                  title={t('search.try')}
                  onClick={() => onTry(example)}
                >
                  {example}
                </button>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Operators are the same in every language; what is sought with them is the translators'. */
function rowsOf(t: Translate): { examples: string[]; meaning: string }[] {
  const [word, second, other] = [t('search.value.word'), t('search.value.second'), t('search.value.other')];
  return [
    { examples: [`${word} ${second}`], meaning: t('search.words') },
    { examples: [`"${t('search.value.phrase')}"`], meaning: t('search.phrase') },
    { examples: [`${t('search.value.beginning')}*`], meaning: t('search.beginning') },
    { examples: [`${word} OR ${other}`, `(${word} OR ${other}) ${second}`], meaning: t('search.or') },
    { examples: [`-${other}`], meaning: t('search.not') },
    { examples: [`source:${t('search.value.source')}`], meaning: t('search.source') },
    { examples: [`tag:${t('search.value.tag')}`], meaning: t('search.tag') },
    {
      examples: [
        `person:${t('search.value.person')}`,
        `org:${t('search.value.organisation')}`,
        `place:${t('search.value.place')}`,
      ],
      meaning: t('search.named'),
    },
    {
      examples: [`title:${second}`, `by:${t('search.value.person')}`, `note:${word}`],
      meaning: t('search.fields'),
    },
    { examples: [`story:${word}`], meaning: t('search.story') },
    { examples: ['before:2026-03', 'after:2025'], meaning: t('search.dates') },
    { examples: ['is:saved', 'is:unread', 'is:read', 'is:noted'], meaning: t('search.is') },
  ];
}
