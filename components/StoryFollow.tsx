import { useLocale } from './locale';

interface StoryFollowProps {
  title: string;
  isFollowed: boolean;
  onChange: () => void;
}

export function StoryFollow({ title, isFollowed, onChange }: StoryFollowProps) {
  const { t } = useLocale();
  return (
    <button
      type="button"
      role="switch"
      className="follow"
      aria-checked={isFollowed}
      aria-label={t('stories.followOne', { title })}
      onClick={onChange}
    >
      <span className="follow-track" aria-hidden="true" />
      <span aria-hidden="true">{t(isFollowed ? 'stories.following' : 'stories.follow')}</span>
    </button>
  );
}
