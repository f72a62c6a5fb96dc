/**
 * Weights of a logistic regression over the features of `detect-features.ts`: the sum of feature times
 * weight, plus `bias`, is the logarithm of the odds that a page is an article. Fitted with an L2 penalty of 1 (C of
 * scikit-learn's LogisticRegression) on 913 labelled pages of 601 sites, 658 of them articles; measured on sites that
 * it was not fitted on, F1 is 98.9 (precision 99.7, recall 98.0; mean of ten times five folds by site). Readers open more other
 * pages than the labelled ones hold, so the fitted bias is lowered by 0.4. The other pages among them are rather old: what
 * hardly stands in them is weighed by hand (`weightsByHand`), in those folds too. `against` is what a feature that speaks against an
 * article says of the page.
 */
import type { NotArticleReason } from '@/lib/model/page-state';

export interface Weight {
  weight: number;
  against?: NotArticleReason;
}

export const bias = -2.84;

const weightsByHand: Readonly<Record<string, Weight>> = {
  ldList: { weight: -1.5, against: 'list' },
  ldForum: { weight: -1.5, against: 'forum' },
  saidList: { weight: -1.5, against: 'list' },
  urlService: { weight: -2, against: 'service' },
  consent: { weight: -2, against: 'consent' },
  errorTitle: { weight: -4, against: 'error' },
  teasers: { weight: -4, against: 'several-articles' },
};

export const weights: Readonly<Record<string, Weight>> = {
  ...weightsByHand,
  ldArticle: { weight: 0.74 },
  ldArticleDated: { weight: 0.62 },
  ldProduct: { weight: -0.66, against: 'for-sale' },
  ogArticle: { weight: 1.64 },
  ogProduct: { weight: -0.94, against: 'for-sale' },
  metaPublished: { weight: 0.65 },
  metaSection: { weight: 1.15 },
  itemArticle: { weight: 0.69 },
  itemManyArticles: { weight: -0.17, against: 'several-articles' },
  itemProduct: { weight: -0.47, against: 'for-sale' },
  saidArticle: { weight: 0.41 },
  alternateAmp: { weight: 0.35 },
  shortlink: { weight: 0.27 },
  urlFront: { weight: -2.07, against: 'front-page' },
  urlShallow: { weight: -1.12 },
  urlSlug: { weight: 0.67 },
  urlDate: { weight: 0.83 },
  urlNumber: { weight: 0.86 },
  urlArticle: { weight: 1.12 },
  urlList: { weight: -0.87, against: 'list' },
  urlAccount: { weight: -0.76, against: 'account' },
  urlShop: { weight: -0.66, against: 'shop' },
  urlForum: { weight: -1.08, against: 'forum' },
  canonicalSlug: { weight: 0.31 },
  running: { weight: 0.25 },
  runningShare: { weight: 1.02 },
  paragraphs: { weight: 0.79 },
  focus: { weight: 0.29 },
  links: { weight: -0.45, against: 'many-links' },
  oneArticleElement: { weight: 0.31 },
  times: { weight: -0.48, against: 'many-dates' },
  hasTime: { weight: 0.17 },
  prices: { weight: -1.83, against: 'prices' },
  fields: { weight: -1.03, against: 'form' },
  password: { weight: -0.09, against: 'form' },
  pager: { weight: -0.74, against: 'list' },
  repeatedLinks: { weight: -0.16, against: 'many-links' },
  empty: { weight: -0.56, against: 'no-text' },
  bodySingle: { weight: 0.97 },
  bodyList: { weight: -1.02, against: 'list' },
  forumEngine: { weight: -0.86, against: 'forum' },
  byline: { weight: 1.01 },
  listTitle: { weight: -0.52, against: 'list' },
  formTitle: { weight: -0.47, against: 'form' },
  titleIsHeading: { weight: 0.78 },
  longTitle: { weight: 1.43 },
  articleBody: { weight: 0.87 },
  buy: { weight: -0.85, against: 'for-sale' },
  basket: { weight: -0.94, against: 'shop' },
};
