import { useRef, useState } from 'react';
import { ConfirmDeed } from '@/components/ConfirmDeed';
import { useLocale } from '@/components/locale';
import { RetentionChoice } from '@/components/settings-choices';
import { retentionRule } from '@/lib/model/retention';
import type { Settings } from '@/lib/model/settings';
import { askStore } from '../page/use-stored';

type Retention = Pick<Settings, 'retentionDays' | 'unreadRetentionDays'>;

interface RetentionChoicesProps {
  shown: Settings;
  /** Answers nothing where all went well. */
  onSet: (change: Partial<Retention>) => void;
  onFailure: (error: unknown) => void;
}

interface Pending {
  change: Partial<Retention>;
  /** Null while it is counted. */
  counted: { old: number; all: number } | null;
}

/** A rule that would delete something at once says how much first: it is for good. */
export function RetentionChoices({ shown, onSet, onFailure }: RetentionChoicesProps) {
  const { t } = useLocale();
  const [pending, setPending] = useState<Pending | null>(null);
  const latest = useRef<Partial<Retention> | null>(null);
  const put = (change: Partial<Retention> | null) => {
    latest.current = change;
    setPending(change && { change, counted: null });
  };
  const choose = async (change: Partial<Retention>) => {
    put(change);
    try {
      const counted = await countTaken({ ...shown, ...change }, shown);
      // Another choice was made while it was counted.
      if (latest.current !== change) return;
      if (counted.old > 0) return setPending({ change, counted });
      onSet(change);
      put(null);
    } catch (error) {
      // Nobody can say what it would delete, so it is not set.
      put(null);
      onFailure(error);
    }
  };
  return (
    <>
      {(['retentionDays', 'unreadRetentionDays'] as const).map((name) => {
        const asked = pending && name in pending.change ? pending : null;
        return (
          <RetentionChoice
            key={name}
            name={name}
            value={asked ? (asked.change[name] ?? null) : shown[name]}
            onChange={(days) => void choose({ [name]: days })}
          >
            {asked?.counted ? (
              <ConfirmDeed
                text={t('retention.confirm', { count: asked.counted.old, all: asked.counted.all })}
                action={t('retention.set')}
                onConfirm={() => {
                  onSet(asked.change);
                  put(null);
                }}
                onCancel={() => put(null)}
              />
            ) : null}
          </RetentionChoice>
        );
      })}
    </>
  );
}

/** How many articles the rule takes now that the present one leaves, and how many are kept in all. */
async function countTaken(wanted: Retention, present: Retention): Promise<{ old: number; all: number }> {
  const rule = retentionRule(wanted, Date.now());
  if (!rule || !isStricter(wanted, present)) return { old: 0, all: 0 };
  const [old, all] = await askStore((store) => Promise.all([store.listOld(rule), store.countKept()]));
  return { old: old.length, all };
}

/** Only then does something go that would have stayed. */
const isStricter = (wanted: Retention, present: Retention): boolean =>
  (['retentionDays', 'unreadRetentionDays'] as const).some(
    (name) => (wanted[name] ?? Infinity) < (present[name] ?? Infinity),
  );
