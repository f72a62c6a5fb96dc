import { useRef } from 'react';
import type { Stored } from './use-stored';

/**
 * The last answer that came, to whatever question: what is on screen stays until the next is there, so that
 * nothing flickers and the focus has something to stand on. Null before the first and after a failure.
 */
export function useLast<Value>(stored: Stored<Value>): Value | null {
  const last = useRef<Value | null>(null);
  if (stored.kind === 'here') last.current = stored.value;
  if (stored.kind === 'failed') last.current = null;
  return last.current;
}
