import { useState } from 'react';
import { useLocale } from '@/components/locale';
import { showStatement } from '@/lib/browser/show-statement';
import { normaliseAddress } from '@/lib/intake/normalise-address';
import type { ArticleId } from '@/lib/model/article';
import type { Statement } from '@/lib/model/statement';
import { receiptHref } from '../page/addresses';

/** What the panel's foot says after something was done; with a way on where there is one. */
export interface Status {
  text: string;
  link: { href: string; label: string } | null;
}

interface OpenPlace {
  tabId: number | undefined;
  articleId: ArticleId | null;
}

/** Opening and copying statements, and what came of it. */
export function useStatementActions({ tabId, articleId }: OpenPlace) {
  const { t, format } = useLocale();
  const [status, setStatus] = useState<Status | null>(null);
  const say = (text: string, link: Status['link'] = null) => setStatus({ text, link });

  const open = async (statement: Statement) => {
    setStatus(null);
    const isInFront = statement.receipt.articleId === articleId;
    try {
      const outcome = await showStatement(statement, {
        tabId: isInFront ? (tabId ?? null) : null,
        isSameArticle: (url, other) => normaliseAddress(url) === normaliseAddress(other),
      });
      if (outcome === 'gone') {
        say(t('statement.gone'), { href: receiptHref(statement), label: t('statement.openCopy') });
      }
    } catch (error) {
      say(t('error.call', { message: messageOf(error) }));
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
      say(t('error.call', { message: messageOf(error) }));
    }
  };

  return { status, clearStatus: () => setStatus(null), open, copy, attempt };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
