import type { PageState } from '@/lib/model/page-state';
import { useLocale } from './locale';
import { Notice } from './Notice';

interface PageNoticeProps {
  /** Null where the browser says nothing of the page. */
  state: Exclude<PageState, { kind: 'article' | 'reading' }> | null;
  /** Whether nothing is kept on this device yet. */
  isEmpty: boolean;
  welcomeHref: string;
  optionsHref: string;
  onReadAnyway: () => void;
}

/** Why there is no article in front, and what can be done about it. */
export function PageNotice({ state, isEmpty, welcomeHref, optionsHref, onReadAnyway }: PageNoticeProps) {
  const { t, format } = useLocale();
  const readAnyway = (label: string) => (
    <button type="button" className="button" onClick={onReadAnyway}>
      {label}
    </button>
  );
  const link = (href: string, label: string) => (
    <a className="button" href={href}>
      {label}
    </a>
  );
  switch (state?.kind) {
    case 'unasked':
      return (
        <Notice title={t('state.unasked.title')} action={link(welcomeHref, t('state.unasked.action'))}>
          <p>{t('state.unasked.body')}</p>
        </Notice>
      );
    case 'not-allowed':
      return (
        <Notice
          title={t('state.notAllowed.title')}
          action={<a href={optionsHref}>{t('state.notAllowed.action')}</a>}
        >
          <p>{t('state.notAllowed.body')}</p>
          <p>{t('state.notAllowed.menu')}</p>
        </Notice>
      );
    case 'excluded':
      return (
        <Notice
          title={t('state.excluded.title')}
          action={<a href={optionsHref}>{t('state.notAllowed.action')}</a>}
        >
          <p>{t('state.excluded.body')}</p>
        </Notice>
      );
    case 'not-an-article':
      return (
        <Notice title={t('state.notArticle.title')} action={readAnyway(t('state.notArticle.action'))}>
          <p>
            {state.reason
              ? t('state.notArticle.body', { reason: state.reason })
              : t('state.notArticle.unknown')}
          </p>
        </Notice>
      );
    case 'too-large':
      return (
        <Notice title={t('state.tooLarge.title')}>
          <p>{t('state.tooLarge.body', { size: format.number(state.size) })}</p>
        </Notice>
      );
    case 'failed':
      return (
        <Notice
          title={t('state.failed.title')}
          action={readAnyway(t('state.failed.action'))}
          details={state.message}
        >
          <p>{t('state.failed.body')}</p>
        </Notice>
      );
    default:
      return (
        <Notice title={t(isEmpty ? 'state.empty.title' : 'state.noPage.title')}>
          <p>{t(isEmpty ? 'state.empty.body' : 'state.noPage.body')}</p>
        </Notice>
      );
  }
}
