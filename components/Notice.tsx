import type { ReactNode } from 'react';
import { useLocale } from './locale';

interface NoticeProps {
  title: string;
  /** One or two sentences: what happened, what was kept. */
  children: ReactNode;
  /** The one thing to do next. */
  action?: ReactNode;
  /** What the program reported, to be unfolded. */
  details?: string | null;
  /** What the action has brought up. */
  below?: ReactNode;
}

/** What a page says when it has no article to show: never more than one thing and one action. */
export function Notice({ title, children, action, details, below }: NoticeProps) {
  const { t } = useLocale();
  return (
    <div className="notice">
      <h1 className="notice-title">{title}</h1>
      <div className="notice-body">{children}</div>
      {action ? <p className="notice-action">{action}</p> : null}
      {details ? (
        <details>
          <summary>{t('state.details')}</summary>
          <pre>{details}</pre>
        </details>
      ) : null}
      {below}
    </div>
  );
}
