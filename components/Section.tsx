import { type ReactNode, useId } from 'react';

export type SectionName =
  | 'header'
  | 'in-brief'
  | 'changes'
  | 'new-to-you'
  | 'context'
  | 'timeline'
  | 'people'
  | 'quotes'
  | 'figures'
  | 'disagreements'
  | 'coverage'
  | 'related'
  | 'notes'
  | 'introductions'
  | 'over-time'
  | 'alongside'
  | 'articles'
  | 'stories'
  | 'new-since-visit'
  | 'strands'
  | 'sources-over-time'
  | 'named-together'
  | 'figure-series'
  | 'foot';

interface SectionProps {
  name: SectionName;
  title: string;
  /** Counts and pictures at the end of the heading's line. */
  aside?: ReactNode;
  children: ReactNode;
}

export function Section({ name, title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className="section" data-section={name} aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {aside ? <div className="section-aside">{aside}</div> : null}
      </div>
      {children}
    </section>
  );
}
