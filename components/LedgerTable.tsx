import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { LedgerLine } from '@/lib/model/ledger';
import { useLocale } from './locale';
import { Moment } from './Moment';

const shownAtFirst = 40;

/** What was requested: day, site, what for, how much came. */
export function LedgerTable({ lines, now }: { lines: readonly LedgerLine[]; now: number }) {
  const { t, format } = useLocale();
  const [shown, setShown] = useState(shownAtFirst);
  const rows = useRef<HTMLTableSectionElement>(null);
  const showAll = () => {
    flushSync(() => setShown(lines.length));
    // The button is gone: the focus goes on to the first line that it brought.
    rows.current?.rows[shownAtFirst]?.focus();
  };
  if (lines.length === 0) return <p>{t('ledger.none')}</p>;
  const hidden = lines.length - shown;
  return (
    <>
      <table className="ledger">
        <thead>
          <tr>
            <th scope="col">{t('ledger.day')}</th>
            <th scope="col">{t('ledger.site')}</th>
            <th scope="col">{t('ledger.purpose')}</th>
            <th scope="col">{t('ledger.size')}</th>
          </tr>
        </thead>
        <tbody ref={rows}>
          {lines.slice(0, shown).map((line) => (
            <tr key={`${line.day} ${line.purpose} ${line.host}`} tabIndex={-1}>
              <td>
                <Moment time={format.day(line.day, now)} />
              </td>
              <td>
                <bdi>{line.host}</bdi>
              </td>
              <td>
                {t(`ledger.purpose.${line.purpose}`, { count: line.count })}
                {line.failed > 0 ? (
                  <span className="ledger-failed"> {t('ledger.failed', { count: line.failed })}</span>
                ) : null}
              </td>
              <td>
                <bdi>{format.bytes(line.bytes)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 ? (
        <button type="button" className="quiet-button" onClick={showAll}>
          {t('ledger.more', { count: hidden })}
        </button>
      ) : null}
    </>
  );
}
