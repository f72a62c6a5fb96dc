import { useEffect, useState } from 'react';
import { useLocale } from '@/components/locale';
import { tellError } from '@/components/tell-error';
import { openReader, showStatement } from '@/lib/browser/show-statement';
import { normaliseAddress } from '@/lib/intake/normalise-address';
import type { ArticleId } from '@/lib/model/article';
import type { Statement } from '@/lib/model/statement';
import { receiptHref } from '../page/addresses';

/** What the panel's foot says after something was done; with a way on or back where there is one. */
export interface Status {
  text: string;
  link?: { href: string; label: string };
  action?: { label: string; onPress: () => void };
}

export type Say = (text: string, way?: Omit<Status, 'text'>) => void;

interface OpenPlace {
  /** Of the page in front. */
  url: string;
  tabId: number | undefined;
  articleId: ArticleId | null;
}

/** Opening and copying statements, and what came of it. */
export function useStatementActions({ url, tabId, articleId }: OpenPlace) {
  const { t, format } = useLocale();
  const [status, setStatus] = useState<Status | null>(null);
  // What was said of one page is not said of the next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => setStatus(null), [url, tabId]);
  const say: Say = (text, way = {}) => setStatus({ text, ...way });

  const open = async (statement: Statement) => {
    setStatus(null);
    const isInFront = statement.receipt.articleId === articleId;
    try {
      const outcome = await showStatement(statement, {
        tabId: isInFront ? (tabId ?? null) : null,
        isSameArticle: (url, other) => normaliseAddress(url) === normaliseAddress(other),
      });
      if (outcome === 'gone') {
        say(t('statement.gone'), {
          link: { href: receiptHref(statement), label: t('statement.openCopy') },
        });
      }
    } catch (error) {
      say(tellError(t, error));
    }
  };

  const openCopy = async (statement: Statement) => {
    setStatus(null);
    try {
      await openReader(statement);
    } catch (error) {
      say(tellError(t, error));
    }
  };

  const copy = async (statement: Statement) => {
    const date =
      format.timex(new Date(statement.date).toISOString().slice(0, 10), { year: true })?.short ?? '';
    const from = t('statement.from', { source: statement.source.name, date });
    try {
      await navigator.clipboard.writeText(`“${statement.text}”\n${from}\n${statement.url}`);
      say(t('statement.copied'));
    } catch {
      // The browser refuses without focus or permission; the reader can still select the words.
      say(t('statement.copyFailed'));
    }
  };

  /** Runs a call and says so when it fails. */
  const attempt = async (call: Promise<unknown>) => {
    try {
      await call;
    } catch (error) {
      say(tellError(t, error));
    }
  };

  return { status, say, clearStatus: () => setStatus(null), open, openCopy, copy, attempt };
}
