import { useEffect, useState } from 'react';
import type { ArticleId } from '@/lib/model/article';
import type { Picture } from '@/lib/model/reader';
import { useStored } from '../page/use-stored';

/** The types of picture that are kept; any other bytes are not drawn. */
const drawn = /^image\/(jpeg|png|webp|gif|avif)$/;

/** An address for the bytes kept with a saved article; null where there are none. Nothing is ever requested. */
export function usePictureUrl(articleId: ArticleId, isSaved: boolean): string | null {
  const kept = useStored(isSaved ? `picture:${articleId}` : null, (store) => store.getPicture(articleId));
  const picture: Picture | null = kept.kind === 'here' ? kept.value : null;
  const [url, setUrl] = useState<string | null>(null);
  const version = picture ? `${picture.articleId}:${picture.fetchedAt}` : null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer of the store is a new object of the same bytes
  useEffect(() => {
    if (!picture || !drawn.test(picture.type)) return;
    const made = URL.createObjectURL(new Blob([picture.bytes], { type: picture.type }));
    setUrl(made);
    return () => {
      setUrl(null);
      URL.revokeObjectURL(made);
    };
  }, [version]);
  return url;
}
