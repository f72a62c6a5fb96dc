import { Fragment, type ReactNode, useMemo } from 'react';
import { type Block, type Inline, type ListItem, parseMarkdown } from '@/lib/text/markdown';

interface MarkdownProps {
  source: string;
}

/** What the reader wrote, drawn from a tree of data: never as HTML, and nothing is loaded. */
export function Markdown({ source }: MarkdownProps) {
  const blocks = useMemo(() => parseMarkdown(source), [source]);
  return (
    <div className="markdown" dir="auto">
      {blocks.map(drawBlock)}
    </div>
  );
}

function drawBlock(block: Block, key: number): ReactNode {
  switch (block.kind) {
    case 'paragraph':
      return <p key={key}>{block.content.map(drawInline)}</p>;
    // The page's own headings divide the page; the reader's divide their note.
    case 'heading':
      return <h4 key={key}>{block.content.map(drawInline)}</h4>;
    case 'quote':
      return <blockquote key={key}>{block.content.map(drawBlock)}</blockquote>;
    case 'code':
      return (
        <pre key={key}>
          <code>{block.text}</code>
        </pre>
      );
    case 'list': {
      const items = block.items.map(drawItem);
      return block.isOrdered ? (
        <ol key={key} start={block.start}>
          {items}
        </ol>
      ) : (
        <ul key={key}>{items}</ul>
      );
    }
    case 'table':
      return (
        <table key={key}>
          <thead>
            <tr>{block.head.map((cell, at) => drawCell('th', cell, at))}</tr>
          </thead>
          <tbody>
            {block.rows.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and the table is drawn whole
              <tr key={at}>{row.map((cell, column) => drawCell('td', cell, column))}</tr>
            ))}
          </tbody>
        </table>
      );
    case 'rule':
      return <hr key={key} />;
  }
}

const drawCell = (Tag: 'th' | 'td', cell: Inline[], key: number): ReactNode => (
  <Tag key={key}>{cell.map(drawInline)}</Tag>
);

function drawItem({ isDone, content }: ListItem, key: number): ReactNode {
  const [only] = content;
  return (
    <li key={key}>
      {isDone === null ? null : isDone ? '☑ ' : '☐ '}
      {content.length === 1 && only?.kind === 'paragraph'
        ? only.content.map(drawInline)
        : content.map(drawBlock)}
    </li>
  );
}

function drawInline(inline: Inline, key: number): ReactNode {
  switch (inline.kind) {
    case 'text':
      return <Fragment key={key}>{inline.text}</Fragment>;
    case 'code':
      return <code key={key}>{inline.text}</code>;
    case 'strong':
      return <strong key={key}>{inline.content.map(drawInline)}</strong>;
    case 'emphasis':
      return <em key={key}>{inline.content.map(drawInline)}</em>;
    case 'struck':
      return <del key={key}>{inline.content.map(drawInline)}</del>;
    case 'link':
      return (
        <a key={key} href={inline.href} target="_blank" rel="noreferrer">
          {inline.content.map(drawInline)}
        </a>
      );
    case 'break':
      return <br key={key} />;
  }
}
