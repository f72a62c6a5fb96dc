import { type ReactNode, type Ref, useEffect, useId, useRef } from 'react';

interface OptionsSectionProps {
  /** As links to it name it. */
  anchor: string;
  title: string;
  children: ReactNode;
  /** The heading: where the focus goes when the control that had it is gone. */
  headingRef?: Ref<HTMLHeadingElement>;
}

export function OptionsSection({ anchor, title, children, headingRef }: OptionsSectionProps) {
  const id = useId();
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    // The page is drawn after the browser has looked for the place that its address names.
    if (location.hash === `#${anchor}`) root.current?.scrollIntoView();
  }, [anchor]);
  return (
    <section className="options-section" id={anchor} aria-labelledby={id} ref={root}>
      <h2 id={id} tabIndex={-1} ref={headingRef}>
        {title}
      </h2>
      {children}
    </section>
  );
}
