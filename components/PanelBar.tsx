import { ArrowLeft, Search, Star } from 'lucide-react';
import { type FormEvent, type RefObject, useEffect } from 'react';
import { useLocale } from './locale';
import { MoreMenu } from './MoreMenu';

interface PanelBarProps {
  /** What is looked up now; empty when nothing is. */
  phrase: string;
  fieldRef: RefObject<HTMLInputElement | null>;
  onLookUp: (phrase: string) => void;
  /** Null where there is nothing to go back to. */
  onBack: (() => void) | null;
  /** Null where no article is in front. */
  isSaved: boolean | null;
  onSave: () => void;
  onShowKeys: () => void;
  libraryHref: string;
  storiesHref: string;
  optionsHref: string;
}

export function PanelBar(props: PanelBarProps) {
  const { phrase, fieldRef, onBack } = props;
  const { t } = useLocale();
  // The field is the reader's own between lookups, so only a new phrase overwrites it.
  useEffect(() => {
    if (fieldRef.current) fieldRef.current.value = phrase;
  }, [phrase, fieldRef]);
  return (
    <div className="bar">
      {onBack ? (
        <button
          type="button"
          className="icon-button"
          aria-label={t('bar.back')}
          title={t('bar.back')}
          onClick={onBack}
        >
          <ArrowLeft size={16} aria-hidden="true" className="flips" />
        </button>
      ) : null}
      <LookupField fieldRef={fieldRef} onLookUp={props.onLookUp} />
      {props.isSaved === null ? null : <SaveButton isSaved={props.isSaved} onSave={props.onSave} />}
      <MoreMenu
        libraryHref={props.libraryHref}
        storiesHref={props.storiesHref}
        optionsHref={props.optionsHref}
        onShowKeys={props.onShowKeys}
      />
    </div>
  );
}

function LookupField({ fieldRef, onLookUp }: Pick<PanelBarProps, 'fieldRef' | 'onLookUp'>) {
  const { t } = useLocale();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onLookUp(fieldRef.current?.value.trim() ?? '');
  };
  return (
    <search className="lookup">
      <form onSubmit={submit}>
        <Search size={15} aria-hidden="true" />
        <input
          ref={fieldRef}
          type="search"
          name="phrase"
          maxLength={300}
          autoComplete="off"
          aria-label={t('bar.lookup')}
          placeholder={t('bar.lookup')}
        />
      </form>
    </search>
  );
}

function SaveButton({ isSaved, onSave }: { isSaved: boolean; onSave: () => void }) {
  const { t } = useLocale();
  return (
    <button
      type="button"
      className="bar-button"
      aria-pressed={isSaved}
      title={t(isSaved ? 'bar.unsaveHint' : 'bar.saveHint')}
      onClick={onSave}
    >
      <Star size={15} aria-hidden="true" fill={isSaved ? 'currentColor' : 'none'} />
      <span className="bar-word">{t(isSaved ? 'bar.saved' : 'bar.save')}</span>
    </button>
  );
}
