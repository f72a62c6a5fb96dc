import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';

interface StatementWalkProps {
  /** Whether letters act too; arrows always do. */
  singleKeys: boolean;
  onLookUp: () => void;
  onSave: () => void;
  onShowKeys: () => void;
  children: ReactNode;
}

const walked = '[data-statement], [data-walk]';

/**
 * The lists as a keyboard meets them: one stop for Tab in each section, arrows from line to line through all of
 * them, brackets from section to section. Keys act only while a line has the focus (WCAG 2.1.4).
 */
export function StatementWalk({ singleKeys, onLookUp, onSave, onShowKeys, children }: StatementWalkProps) {
  const root = useRef<HTMLDivElement>(null);
  // After every drawing: lines may have come or gone. Nothing in JSX sets `tabIndex` on a line, so React never undoes it.
  useLayoutEffect(() => {
    for (const section of root.current?.querySelectorAll('[data-section]') ?? []) keepOneStop(section, null);
  });

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const line = (event.target as Element).closest<HTMLElement>(walked);
    if (!line || !root.current || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = actionOf(event.key, line, root.current);
    if (!act) return;
    event.preventDefault();
    act();
  };

  const actionOf = (key: string, line: HTMLElement, within: HTMLElement): (() => void) | null => {
    if (key === 'ArrowDown') return () => neighbour(line, within, 1)?.focus();
    if (key === 'ArrowUp') return () => neighbour(line, within, -1)?.focus();
    if (!singleKeys) return null;
    if (key === ']') return () => firstOfSection(line, within, 1)?.focus();
    if (key === '[') return () => firstOfSection(line, within, -1)?.focus();
    return { '/': onLookUp, s: onSave, '?': onShowKeys }[key] ?? null;
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons and links inside
    <div
      ref={root}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const line = event.target.closest<HTMLElement>(walked);
        const section = line?.closest('[data-section]');
        if (line && section) keepOneStop(section, line);
      }}
    >
      {children}
    </div>
  );
}

const linesIn = (element: Element): HTMLElement[] =>
  [...element.querySelectorAll<HTMLElement>(walked)].filter((line) => line.closest('[hidden]') === null);

/** The innermost section: the pairs on which sources differ are one within the figures. */
const sectionOf = (line: Element): Element | null => line.closest('[data-section]');

function keepOneStop(section: Element, chosen: HTMLElement | null): void {
  const lines = linesIn(section).filter((line) => sectionOf(line) === section);
  const stop = chosen ?? lines.find((line) => line.tabIndex === 0) ?? lines[0];
  for (const line of lines) {
    line.tabIndex = line === stop ? 0 : -1;
    for (const control of controlsOf(line)) control.tabIndex = line.tabIndex;
  }
}

/**
 * The controls of a line stand beside it, before the next line: what was announced stands in the same entry as what
 * happened. Tab comes to them after the line that is the section's stop.
 */
function controlsOf(line: HTMLElement): HTMLElement[] {
  const beside = line.parentElement?.querySelectorAll<HTMLElement>(`${walked}, [data-line-control]`) ?? [];
  const all = [...beside];
  const after = all.slice(all.indexOf(line) + 1);
  const next = after.findIndex((other) => other.matches(walked));
  return next === -1 ? after : after.slice(0, next);
}

function neighbour(line: HTMLElement, within: Element, by: 1 | -1): HTMLElement | undefined {
  const lines = linesIn(within);
  return lines[lines.indexOf(line) + by];
}

function firstOfSection(line: HTMLElement, within: Element, by: 1 | -1): HTMLElement | undefined {
  const lines = linesIn(within);
  const sections = [...new Set(lines.map(sectionOf))];
  const section = sections[sections.indexOf(sectionOf(line)) + by];
  return section ? lines.find((other) => sectionOf(other) === section) : undefined;
}
