import { useState } from 'react';
import { useLocale } from '@/components/locale';
import { tellError } from '@/components/tell-error';

export interface Outcome {
  kind: 'done' | 'problem';
  text: string;
}

/** What came of the last thing the reader did in a section. */
export function useOutcome() {
  const { t } = useLocale();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const fail = (error: unknown) => setOutcome({ kind: 'problem', text: tellError(t, error) });
  /** Says what came of it; nothing where `work` answers nothing. */
  const attempt = (work: Promise<Outcome | null | undefined>) => {
    setOutcome(null);
    work.then((came) => setOutcome(came ?? null), fail);
  };
  return { outcome, attempt };
}
