import { parseHTML } from 'linkedom';

/**
 * As browsers do, gives a page a root and a body in it; linkedom leaves one that begins in its midst without, and puts
 * the body into whatever is open.
 */
export function parsePage(html: string): Document {
  const { document } = parseHTML(html) as unknown as { document: Document };
  const root = document.documentElement;
  if (root?.localName === 'html' && document.querySelector('body')?.parentNode === root) return document;
  const bare = html.replace(/<\/?(?:html|head|body)\b[^<>]*>/gi, '');
  const whole = parseHTML(`<!doctype html><html><head></head><body>${bare}</body></html>`);
  return (whole as unknown as { document: Document }).document;
}
