import type { Outcome } from './use-outcome';

/** Always there for screen readers, seen only while there is something to say. */
export function OutcomeLine({ outcome }: { outcome: Outcome | null }) {
  return (
    <div role="status" className="outcome">
      {outcome ? <p className={outcome.kind === 'problem' ? 'problem' : 'hint'}>{outcome.text}</p> : null}
    </div>
  );
}
