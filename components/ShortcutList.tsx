import { useLocale } from './locale';

/** Ours by the manifest's names; another gets the browser's own description. */
const labels = { _execute_action: 'shortcuts.open', 'look-up-selection': 'shortcuts.lookUp' } as const;

interface ShortcutListProps {
  shortcuts: readonly { name: string; description: string; keys: string }[];
  onChange: () => void;
}

/** The keys that work in every page; the browser alone can change them. */
export function ShortcutList({ shortcuts, onChange }: ShortcutListProps) {
  const { t } = useLocale();
  return (
    <div className="shortcuts">
      <h3>{t('shortcuts.legend')}</h3>
      <dl>
        {shortcuts.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>
              {name in labels ? t(labels[name as keyof typeof labels]) : <bdi>{description || name}</bdi>}
            </dt>
            <dd>
              {keys ? (
                <kbd>
                  <bdi>{keys}</bdi>
                </kbd>
              ) : (
                <span className="hint">{t('shortcuts.unset')}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" className="button" onClick={onChange}>
          {t('shortcuts.change')}
        </button>
      </p>
    </div>
  );
}
