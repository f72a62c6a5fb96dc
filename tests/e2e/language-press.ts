/** Serves the pages of `tests/fixtures/languages` as bytes, each on a host of its own, in the charset that it is written in. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type LanguagePage, languagePages } from '../fixtures/language-pages';

export interface LanguagePress {
  pages: readonly LanguagePage[];
  urlOf(page: LanguagePage): string;
  close(): Promise<void>;
}

export async function startLanguagePress(): Promise<LanguagePress> {
  const server = createServer((request, response) => {
    const name = (request.headers.host ?? '').split('.')[0];
    const page = languagePages.find((each) => each.name === name);
    if (!page || request.url !== pathOf(page)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': page.expected.contentType });
    response.end(page.bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    pages: languagePages,
    urlOf: (page) => `http://${page.name}.localhost:${port}${pathOf(page)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Browsers keep their connections open for minutes.
        server.closeAllConnections();
      }),
  };
}

/** The page's own path, so that its shape is the one that it was written for. */
function pathOf(page: LanguagePage): string {
  const { pathname, search } = new URL(page.expected.url);
  return pathname + search;
}
