import { useEffect } from 'react';

/** Names the page after what it shows, for as long as it shows it; nothing is renamed while that is not known. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    if (!title) return;
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}
