import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { ArticleKind } from '@/lib/model/draft';
import { readMetadata } from '@/lib/page/metadata';

interface Page {
  head?: string;
  body?: string;
  url?: string;
}

const data = (...nodes: object[]) =>
  nodes.map((node) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`).join('');
const section = (name: string) => `<meta property="article:section" content="${name}">`;

function metadataOf(page: Page) {
  const { head = '', body = '', url = 'https://coastdaily.example/islands/ferry-fares-rise-again' } = page;
  const { document } = parseHTML(
    `<!doctype html><html><head><title>Ferry fares rise again</title>${head}</head><body>${body}</body></html>`,
  ) as unknown as { document: Document };
  return readMetadata(document, url);
}

const check = (name: string, page: Page, expected: ArticleKind | null): void =>
  it(name, () => expect(metadataOf(page).kindHint).toBe(expected));

const headline = '<h1>Ferry fares rise again</h1>';

describe('a page says its kind', () => {
  check(
    'by the type of its data',
    { head: data({ '@type': 'AnalysisNewsArticle', headline: 'x' }) },
    'analysis',
  );
  check(
    'by one of several types',
    { head: data({ '@type': ['NewsArticle', 'OpinionNewsArticle'], headline: 'x' }) },
    'opinion',
  );
  check(
    'by a review, which is one person’s view',
    { head: data({ '@type': 'ReviewNewsArticle' }) },
    'opinion',
  );
  check('by its background', { head: data({ '@type': 'BackgroundNewsArticle' }) }, 'explainer');
  check('by its genre', { head: data({ '@type': 'NewsArticle', genre: ['Opinion'] }) }, 'opinion');
  check(
    'as a report, where nothing says more',
    { head: data({ '@type': 'ReportageNewsArticle' }) },
    'report',
  );
  check(
    'by its label rather than by a type that every piece has',
    { head: data({ '@type': 'ReportageNewsArticle' }), body: `<p class="kicker">Analysis</p>${headline}` },
    'analysis',
  );
  check(
    'not by the types of many others',
    {
      head: data({
        '@graph': [
          { '@type': 'NewsArticle', headline: 'x', datePublished: '2026-03-01' },
          ...Array.from({ length: 5 }, () => ({ '@type': 'OpinionNewsArticle' })),
        ],
      }),
    },
    null,
  );
  check('by one of its sections', { head: section('News, Opinion|Columnists') }, 'opinion');
  check(
    'by its trail of sections',
    {
      head: data({
        '@type': 'BreadcrumbList',
        itemListElement: [
          { position: 1, item: { '@id': '/', name: 'Inicio' } },
          { position: 2, name: 'Tribuna' },
        ],
      }),
    },
    'opinion',
  );
  check('by a part of its address', { url: 'https://x.example/commentisfree/2026/ferries' }, 'opinion');
  check(
    'by a part of its address in its own letters',
    { url: 'https://x.example/%EC%B9%BC%EB%9F%BC/1' },
    'opinion',
  );
  check(
    'by its slug, where it is a live page',
    { url: 'https://x.example/news/ferries-live-updates' },
    'live',
  );
  check(
    'by the class of its article',
    { body: `<article class="post category-opinion">${headline}</article>` },
    'opinion',
  );
  check('not by a word in its slug', { url: 'https://x.example/news/opinion' }, null);
});

describe('the label over the headline', () => {
  const over = (label: string) => ({ body: `<header><div><span>${label}</span></div>${headline}</header>` });
  check('is read in English', over('EXPLAINER'), 'explainer');
  check('is read beside another', over('Opinion | Harbours'), 'opinion');
  check('is read in German', over('Gastkommentar'), 'opinion');
  check('is read in French', over('Décryptage'), 'analysis');
  check('is read in Spanish', over('Las claves'), 'explainer');
  check('is read in Portuguese', over('Ao vivo'), 'live');
  check('is read in Italian', over('L’analisi'), 'analysis');
  check('is read in Dutch', over('Liveblog'), 'live');
  check('is read in Polish', over('Felieton'), 'opinion');
  check('is read in Russian', over('Мнение'), 'opinion');
  check('is read in Korean', over('팩트체크'), 'explainer');
  check('is read in Japanese', over('社説'), 'opinion');
  check('is read in Chinese', over('深度报道'), 'analysis');
  check('is read in Arabic', over('مقال رأي'), 'opinion');
  check('is read inside it', { body: '<h1><span>Opinion</span> Ferry fares rise again</h1>' }, 'opinion');
  check('may be one word of a sentence', over('Opinion polls open'), null);
  check('is no link to what readers say', over('Comment'), null);
  check('is no place where concerts are', over('Live'), null);
  check('is no menu', { body: `<ul><li>News<li>Opinion<li>Sport<li>Video<li>More</ul>${headline}` }, null);
  check('is not below it', { body: `${headline}<aside><b class="kicker">Opinion</b></aside>` }, null);
});

describe('a page that is no piece of news', () => {
  check('is a paid post', { body: `<p class="kicker">Advertorial</p>${headline}` }, 'other');
  check('is paid for in German', { body: `<p class="dachzeile">Anzeige</p>${headline}` }, 'other');
  check('is not one under an advertisement', { body: `<div class="box">Anzeige</div>${headline}` }, null);
  check('is a press release', { url: 'https://x.example/presse/pressemitteilungen/faehre' }, 'other');
  check('is a recipe', { head: data({ '@type': 'Recipe', name: 'x' }) }, 'other');
  check('is a horoscope', { head: section('Horóscopo') }, 'other');
  check('is a podcast', { url: 'https://x.example/podcasts/the-quay/episode-9' }, 'other');
  check('is a film', { url: 'https://x.example/video/2026/ferry-leaves' }, 'other');
  check('is a row of pictures', { head: section('Bildergalerie') }, 'other');
  check('is not one for a film in it', { head: data({ '@type': 'VideoObject', name: 'x' }) }, null);
});

describe('where a page says its kind is kept', () => {
  const checkOrigin = (name: string, page: Page, expected: string | undefined) =>
    it(name, () => expect(metadataOf(page).origins.kindHint).toBe(expected));

  checkOrigin('in its data', { head: data({ '@type': 'OpinionNewsArticle' }) }, 'json-ld');
  checkOrigin('over the headline', { body: `<p class="kicker">Analysis</p>${headline}` }, 'label');
  checkOrigin('in the name of its section', { head: section('Opinion') }, 'section');
  checkOrigin('in its address', { url: 'https://coastdaily.example/opinion/on-the-fares' }, 'url');
  checkOrigin('nowhere', { body: headline }, undefined);
});
