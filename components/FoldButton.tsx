import type { ReactNode } from 'react';

interface FoldButtonProps {
  /** The id of the list that it unfolds. */
  controls: string;
  isUnfolded: boolean;
  onToggle: () => void;
  children: ReactNode;
}

/** Unfolds the rest of a list, and folds it again. */
export const FoldButton = ({ controls, isUnfolded, onToggle, children }: FoldButtonProps) => (
  <button
    type="button"
    className="quiet-button fold"
    aria-expanded={isUnfolded}
    aria-controls={controls}
    onClick={onToggle}
  >
    {children}
  </button>
);
