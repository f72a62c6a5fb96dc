import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { describe, expect, it } from 'vitest';
import { LocaleProvider } from '@/components/locale';
import { ReaderView } from '@/components/ReaderView';
import { readSpan } from '@/components/reader-selection';
import { compareVersions } from '@/lib/compare/version-differences';
import { createLocale } from '@/lib/i18n/format';
import type { ReaderArticle } from '@/lib/model/library';
import type { Span } from '@/lib/model/span';

function versionOf(...paragraphs: string[]) {
  let start = 0;
  const blocks = paragraphs.map((text) => {
    const block = { kind: 'paragraph' as const, start, end: start + text.length, text };
    start = block.end + 2;
    return block;
  });
  return { text: paragraphs.join('\n\n'), blocks };
}

const older = versionOf(
  'The lock of Orm freezes over in most winters.',
  'Its repair cost 310,000 crowns, said Dagny Holt, its keeper.',
  'A tug broke the ice on Sunday.',
);
const newer = versionOf(
  'The lock of Orm freezes over in most winters.',
  'Its repair cost 360,000 crowns, said Dagny Holt.',
  'Barges wait below the gate.',
);

const spanOf = (words: string): Span => {
  const start = newer.text.indexOf(words);
  return { start, end: start + words.length };
};

function draw({ highlighted }: { highlighted: string }): HTMLElement {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('div'));
  const reading = {
    header: {
      article: {
        id: 'orm',
        title: 'Lock of Orm',
        source: { name: 'The Sarre Mail', host: 'mail.example' },
        authors: [],
        kind: 'report',
        date: 0,
        url: 'https://mail.example/orm',
        language: 'en',
        dek: null,
        published: null,
        modified: null,
      },
      minutes: 1,
      isSaved: false,
      tags: [],
      revisionCount: 2,
    },
    blocks: newer.blocks,
    revision: 2,
  } as unknown as ReaderArticle;
  flushSync(() =>
    createRoot(root).render(
      <LocaleProvider locale={createLocale('en-GB', 'UTC')}>
        <ReaderView
          reading={reading}
          text={newer.text}
          now={0}
          lit={null}
          marks={[{ ...spanOf(highlighted), id: 'kept', hasNote: false }]}
          differences={compareVersions(older, newer)}
          pictureUrl={null}
          singleKeys={false}
          onTag={() => {}}
          onMark={() => {}}
          actions={null}
          status={null}
        />
      </LocaleProvider>,
    ),
  );
  const text = root.querySelector<HTMLElement>('.reader-text');
  if (!text) throw new Error('No text is drawn');
  return text;
}

const wordsOf = (text: HTMLElement, selector: string) =>
  [...text.querySelectorAll(selector)].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim());

describe('the changes since an older version, in the kept text', () => {
  it('mark what was added and what was taken out, and say so to those who cannot see it', () => {
    const text = draw({ highlighted: 'freezes over' });
    expect(wordsOf(text, 'ins')).toEqual([
      '[added] 360,000 [until here]',
      '[added] Barges wait below the gate. [until here]',
    ]);
    expect(wordsOf(text, 'del')).toEqual([
      '[taken out] 310,000 [until here]',
      '[taken out] its keeper [until here]',
      '[taken out] A tug broke the ice on Sunday.',
    ]);
    expect(text.querySelectorAll('[data-inserted]')).toHaveLength(1);
  });

  it('leave the highlights where they are, also across a change', () => {
    const text = draw({ highlighted: 'cost 360,000 crowns' });
    expect([...text.querySelectorAll('mark.highlight')].map(({ textContent }) => textContent)).toEqual([
      'cost ',
      '360,000',
      ' crowns',
    ]);
  });

  it('are not counted when words are selected', () => {
    const text = draw({ highlighted: 'freezes over' });
    const paragraph = text.querySelectorAll('[data-start]')[1];
    const last = paragraph?.querySelector('ins')?.nextSibling;
    if (!paragraph?.firstChild || !last) throw new Error('The change is not drawn');
    const range = document.createRange();
    range.setStart(paragraph.firstChild, 'Its '.length);
    range.setEnd(last, ' crowns'.length);
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    expect(readSpan(text, selection, newer.text)).toEqual(spanOf('repair cost 360,000 crowns'));
    range.selectNodeContents(text);
    expect(readSpan(text, selection, newer.text)).toEqual({ start: 0, end: newer.text.length });
  });
});
