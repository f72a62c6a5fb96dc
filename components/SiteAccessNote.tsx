import { useLocale } from './locale';

interface SiteAccessNoteProps {
  granted: 'all' | readonly string[];
  /** What the reader's choice needs and the browser does not give. */
  missing: 'all' | readonly string[];
  onGiveBack: () => void;
  onAsk: () => void;
}

/** What the browser lets the extension into at this moment, whatever was chosen. */
export function SiteAccessNote({ granted, missing, onGiveBack, onAsk }: SiteAccessNoteProps) {
  const { t, format } = useLocale();
  const isAnyMissing = missing === 'all' || missing.length > 0;
  const isAnyGranted = granted === 'all' || granted.length > 0;
  return (
    <div className="access">
      <h3>{t('access.title')}</h3>
      {isAnyMissing ? (
        <p className="problem">
          {missing === 'all' ? t('access.missingAll') : t('access.missing', { sites: format.list(missing) })}
        </p>
      ) : null}
      {isAnyGranted || !isAnyMissing ? (
        <p>
          {granted === 'all' ? (
            t('access.all')
          ) : isAnyGranted ? (
            <bdi>{format.list(granted)}</bdi>
          ) : (
            t('access.none')
          )}
        </p>
      ) : null}
      <p className="access-actions">
        {isAnyMissing ? (
          <button type="button" className="button" onClick={onAsk}>
            {t('access.ask')}
          </button>
        ) : null}
        {isAnyGranted ? (
          <button type="button" className="button" onClick={onGiveBack}>
            {t('access.giveBack')}
          </button>
        ) : null}
      </p>
    </div>
  );
}
