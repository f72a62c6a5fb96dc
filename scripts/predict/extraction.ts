import { parseHTML } from 'linkedom';
import { detectArticle } from '@/lib/page/detect';
import { type Extraction, extractDraft } from '@/lib/page/extract';
import { readMetadata } from '@/lib/page/metadata';
import { decodeBytes } from './decode-bytes';
import { printLines, readBytes, readLines } from './read-input';

interface Page {
  id: string;
  url: string;
  charset: string;
}

/** Judges and reads every page of `input.jsonl`; the bytes are in `pages/<id>.html.gz`. */
export async function predict(folder: string): Promise<string> {
  return printLines(readLines<Page>(folder, 'input.jsonl').map((page) => predictPage(folder, page)));
}

function predictPage(folder: string, { id, url, charset }: Page) {
  const html = decodeBytes(readBytes(folder, `pages/${id}.html`), charset).text;
  const { document } = parseHTML(html) as unknown as { document: Document };
  const { isArticle } = detectArticle(document, url);
  const { title, authors, published, imageUrl } = readMetadata(document, url);
  return {
    id,
    isArticle,
    title,
    byline: authors,
    published: published?.iso ?? null,
    text: textOf(extractDraft(document, { url, now: 0, isParsed: true })),
    image: imageUrl,
  };
}

/** Captions are kept apart from the text, and the benchmark asks for the text. */
const textOf = (extraction: Extraction): string =>
  extraction.kind === 'draft'
    ? extraction.draft.blocks
        .filter((block) => block.kind !== 'caption')
        .map((block) => block.text)
        .join('\n')
    : '';
