import { useEffect, useState } from 'react';
import { type ActivePage, watchActivePage } from '@/lib/browser/tabs';

/** The page in front in this panel's own window; null until the browser has answered. */
export function useActivePage(): ActivePage | null {
  const [page, setPage] = useState<ActivePage | null>(null);
  useEffect(() => watchActivePage(setPage), []);
  return page;
}
