import { ListFilter } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import type { ArticleKind } from '@/lib/model/draft';
import type { LibraryFacets } from '@/lib/model/library';
import { useLocale } from './locale';

/** What the reader chose to see; days are the reader's own, `2026-03-01`, both of them included. */
export interface FilterChoice {
  savedOnly: boolean;
  unreadOnly: boolean;
  notedOnly: boolean;
  tag: string | null;
  host: string | null;
  storyId: string | null;
  kind: ArticleKind | null;
  fromDay: string | null;
  toDay: string | null;
}

export const articleKinds: readonly ArticleKind[] = [
  'report',
  'analysis',
  'opinion',
  'explainer',
  'live',
  'other',
];

interface FilterBarProps {
  choice: FilterChoice;
  /** Null until they are counted. */
  facets: LibraryFacets | null;
  onChange: (change: Partial<FilterChoice>) => void;
  /** More controls, at the end of the first line. */
  children?: ReactNode;
}

/** What narrows the library: the usual ones as buttons, the others behind one more. */
export function FilterBar({ choice, facets, onChange, children }: FilterBarProps) {
  const { t } = useLocale();
  const id = useId();
  const { tag, host, storyId, kind, fromDay, toDay } = choice;
  const onCount = [tag, host, storyId, kind, fromDay, toDay].filter((value) => value !== null).length;
  const [isOpen, setIsOpen] = useState(onCount > 0);
  return (
    <div className="filter-bar">
      <div className="filter-line">
        <fieldset className="shelves">
          <legend className="visually-hidden">{t('library.show')}</legend>
          <Toggle isOn={!choice.savedOnly} onClick={() => onChange({ savedOnly: false })}>
            {t('library.all')}
          </Toggle>
          <Toggle isOn={choice.savedOnly} onClick={() => onChange({ savedOnly: true })}>
            {t('library.saved')}
          </Toggle>
        </fieldset>
        <fieldset className="shelves narrowing">
          <legend className="visually-hidden">{t('library.filters')}</legend>
          <Toggle isOn={choice.unreadOnly} onClick={() => onChange({ unreadOnly: !choice.unreadOnly })}>
            {t('library.onlyUnread')}
          </Toggle>
          <Toggle isOn={choice.notedOnly} onClick={() => onChange({ notedOnly: !choice.notedOnly })}>
            {t('library.onlyNoted')}
          </Toggle>
          <button
            type="button"
            className="filters-button"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setIsOpen(!isOpen)}
          >
            <ListFilter size={14} aria-hidden="true" />
            {onCount > 0 ? t('library.filtersOn', { count: onCount }) : t('library.filters')}
          </button>
        </fieldset>
        {children}
      </div>
      <div id={id} className="filter-fields" hidden={!isOpen}>
        <Facet
          label={t('library.tag')}
          value={tag}
          options={facets?.tags.map((each) => ({ ...each, value: each.tag, name: each.tag }))}
          onChange={(value) => onChange({ tag: value })}
        />
        <Facet
          label={t('library.source')}
          value={host}
          options={facets?.sources.map((each) => ({ ...each, value: each.host }))}
          onChange={(value) => onChange({ host: value })}
        />
        <Facet
          label={t('library.story')}
          value={storyId}
          options={facets?.stories.map((each) => ({ ...each, value: each.id, name: each.title }))}
          onChange={(value) => onChange({ storyId: value })}
        />
        <Facet
          label={t('library.kind')}
          value={kind}
          options={articleKinds.map((each) => ({ value: each, name: t(`kind.${each}`) }))}
          onChange={(value) => onChange({ kind: articleKinds.find((each) => each === value) ?? null })}
        />
        <Day
          label={t('library.from')}
          value={fromDay}
          max={toDay}
          onChange={(value) => onChange({ fromDay: value })}
        />
        <Day
          label={t('library.to')}
          value={toDay}
          min={fromDay}
          onChange={(value) => onChange({ toDay: value })}
        />
      </div>
    </div>
  );
}

function Toggle(props: { isOn: boolean; onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" aria-pressed={props.isOn} onClick={props.onClick}>
      {props.children}
    </button>
  );
}

interface FacetProps {
  label: string;
  value: string | null;
  options: readonly { value: string; name: string; articleCount?: number }[] | undefined;
  onChange: (value: string | null) => void;
}

function Facet({ label, value, options = [], onChange }: FacetProps) {
  const { t } = useLocale();
  const id = useId();
  // An address can name what is no longer there; the field still says what is asked for.
  const isKnown = value === null || options.some((option) => option.value === value);
  return (
    <div className="filter-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value || null)}>
        <option value="">{t('library.any')}</option>
        {isKnown ? null : <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.articleCount === undefined
              ? option.name
              : t('library.facet', { name: option.name, articles: option.articleCount })}
          </option>
        ))}
      </select>
    </div>
  );
}

interface DayProps {
  label: string;
  value: string | null;
  min?: string | null;
  max?: string | null;
  onChange: (value: string | null) => void;
}

function Day({ label, value, min, max, onChange }: DayProps) {
  const id = useId();
  return (
    <div className="filter-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value ?? ''}
        min={min ?? undefined}
        max={max ?? undefined}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      />
    </div>
  );
}
