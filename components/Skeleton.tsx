import { useLocale } from './locale';

interface SkeletonProps {
  /** The page's own title, the first true thing there is to show. */
  title?: string | null;
}

/** Where an article will stand while it is read: still lines, nothing that moves. */
export function Skeleton({ title = null }: SkeletonProps) {
  const { t } = useLocale();
  return (
    <div className="skeleton">
      <p className="kicker" role="status">
        {t('state.reading')}
      </p>
      {title ? (
        <h1 className="headline" dir="auto">
          {title}
        </h1>
      ) : null}
      <div aria-hidden="true" className="skeleton-lines">
        {title ? null : <i className="tall" />}
        <i />
        <i />
        <i className="short" />
      </div>
    </div>
  );
}
