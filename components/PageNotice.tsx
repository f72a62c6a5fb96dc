import type { ReactNode } from 'react';
import type { PageState } from '@/lib/model/page-state';
import type { Scope } from '@/lib/model/settings';
import { useLocale } from './locale';
import { Notice } from './Notice';

export type NoticedState =
  | Exclude<PageState, { kind: 'article' | 'reading' }>
  /** The reader chose sites into which the browser does not let us: access was taken back in its settings. */
  | { kind: 'no-access' }
  /** An article was read here, and is not stored: it was deleted, or could not be taken in. */
  | { kind: 'not-kept' };

interface PageNoticeProps {
  /** Null where the browser says nothing of the page. */
  state: NoticedState | null;
  scope: Scope;
  /** Whether nothing is kept on this device yet. */
  isEmpty: boolean;
  welcomeHref: string;
  optionsHref: string;
  onReadAnyway: () => void;
  /** Asks the browser; called first thing in the reader's gesture. */
  onGiveAccess: () => void;
  /** Takes the site off the list of those never read. */
  onAllowHost: (host: string) => void;
}

/** Why there is no article in front, and the one thing to do about it. */
export function PageNotice({ state, scope, isEmpty, ...props }: PageNoticeProps) {
  const { t } = useLocale();
  const readAnyway = (label: string) => <Press onPress={props.onReadAnyway}>{label}</Press>;
  switch (state?.kind) {
    case 'unasked':
      return (
        <Notice
          title={t('state.unasked.title')}
          action={
            <a className="button" href={props.welcomeHref}>
              {t('state.unasked.action')}
            </a>
          }
        >
          <p>{t('state.unasked.body')}</p>
        </Notice>
      );
    case 'not-allowed': {
      const isOnClick = scope === 'on-click';
      return (
        <Notice
          title={t(isOnClick ? 'state.onClick.title' : 'state.notAllowed.title')}
          action={
            <a href={props.optionsHref}>
              {t(isOnClick ? 'state.onClick.action' : 'state.notAllowed.action')}
            </a>
          }
        >
          <p>{t(isOnClick ? 'state.onClick.body' : 'state.notAllowed.body')}</p>
          <p>{t('state.notAllowed.menu')}</p>
        </Notice>
      );
    }
    case 'no-access':
      return (
        <Notice
          title={t('state.noAccess.title')}
          action={<Press onPress={props.onGiveAccess}>{t('state.noAccess.action')}</Press>}
        >
          <p>{t('state.noAccess.body')}</p>
          <p>{t('state.notAllowed.menu')}</p>
        </Notice>
      );
    case 'excluded': {
      const host = hostOf(state.url);
      return (
        <Notice
          title={t('state.excluded.title')}
          action={
            host ? (
              <Press onPress={() => props.onAllowHost(host)}>{t('state.excluded.allow', { host })}</Press>
            ) : (
              <a href={props.optionsHref}>{t('state.notAllowed.action')}</a>
            )
          }
        >
          <p>{t('state.excluded.body')}</p>
        </Notice>
      );
    }
    case 'not-an-article':
      return (
        <Notice title={t('state.notArticle.title')} action={readAnyway(t('state.notArticle.action'))}>
          <p>{state.reason ? t(`notArticle.${state.reason}`) : t('state.notArticle.unknown')}</p>
          {isEmpty ? null : <p className="hint">{t('state.notArticle.search')}</p>}
        </Notice>
      );
    case 'not-kept':
      return (
        <Notice title={t('state.notKept.title')} action={readAnyway(t('state.notKept.action'))}>
          <p>{t('state.notKept.body')}</p>
        </Notice>
      );
    case 'too-large':
      return (
        <Notice title={t('state.tooLarge.title')}>
          <p>{t('state.tooLarge.body')}</p>
        </Notice>
      );
    case 'failed':
      if (state.trouble) {
        return (
          <Notice title={t('state.notDurable.title')} action={readAnyway(t('state.notKept.action'))}>
            <p>
              {t(`trouble.${state.trouble}.title`)}. {t(`trouble.${state.trouble}.body`)}
            </p>
            <p>{t('state.notDurable.body')}</p>
          </Notice>
        );
      }
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

const Press = ({ onPress, children }: { onPress: () => void; children: ReactNode }) => (
  <button type="button" className="button" onClick={onPress}>
    {children}
  </button>
);

const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).hostname || null : null);
