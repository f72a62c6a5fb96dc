/**
 * Weights of a logistic regression over the features of `detect-features.ts`: the sum of feature times
 * weight, plus `bias`, is the logarithm of the odds that a page is an article. Fitted with an L2 penalty of 1 (C of
 * scikit-learn's LogisticRegression) on 913 labelled pages of 601 sites, 658 of them articles; measured on sites that
 * it was not fitted on, F1 is 98.8 (precision 99.8, recall 97.8; mean of ten times five folds by site). Readers open more other
 * pages than the labelled ones hold, so the fitted bias is lowered by 0.4. The other pages among them are rather old: what
 * hardly stands in them is weighed by hand (`weightsByHand`), in those folds too. `against` is what a feature that speaks against an
 * article says of the page.
 */
import type { NotArticleReason } from '@/lib/model/page-state';

export interface Weight {
  weight: number;
  against?: NotArticleReason;
}

export const bias = -2.86;

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
  ldArticleDated: { weight: 0.61 },
  ldProduct: { weight: -0.7, against: 'for-sale' },
  ogArticle: { weight: 1.53 },
  ogProduct: { weight: -0.92, against: 'for-sale' },
  metaPublished: { weight: 0.71 },
  metaSection: { weight: 1.23 },
  itemArticle: { weight: 0.71 },
  itemManyArticles: { weight: -0.2, against: 'several-articles' },
  itemProduct: { weight: -0.46, against: 'for-sale' },
  saidArticle: { weight: 0.4 },
  alternateAmp: { weight: 0.34 },
  shortlink: { weight: 0.27 },
  urlFront: { weight: -2.1, against: 'front-page' },
  urlShallow: { weight: -1.07 },
  urlSlug: { weight: 0.68 },
  urlDate: { weight: 0.89 },
  urlNumber: { weight: 0.89 },
  urlArticle: { weight: 1.09 },
  urlList: { weight: -0.76, against: 'list' },
  urlAccount: { weight: -0.88, against: 'account' },
  urlShop: { weight: -0.67, against: 'shop' },
  urlForum: { weight: -1.21, against: 'forum' },
  canonicalSlug: { weight: 0.33 },
  running: { weight: 0.27 },
  runningShare: { weight: 0.97 },
  paragraphs: { weight: 0.7 },
  focus: { weight: 0.36 },
  links: { weight: -0.33, against: 'many-links' },
  oneArticleElement: { weight: 0.37 },
  times: { weight: -0.39, against: 'many-dates' },
  hasTime: { weight: 0.2 },
  prices: { weight: -1.64, against: 'prices' },
  fields: { weight: -0.99, against: 'form' },
  password: { weight: -0.2, against: 'form' },
  pager: { weight: -0.81, against: 'list' },
  repeatedLinks: { weight: -0.37, against: 'many-links' },
  empty: { weight: -0.62, against: 'no-text' },
  bodySingle: { weight: 1.04 },
  bodyList: { weight: -0.99, against: 'list' },
  forumEngine: { weight: -0.74, against: 'forum' },
  byline: { weight: 1.05 },
  listTitle: { weight: -0.61, against: 'list' },
  formTitle: { weight: -0.45, against: 'form' },
  titleIsHeading: { weight: 0.74 },
  longTitle: { weight: 1.45 },
  articleBody: { weight: 0.76 },
  buy: { weight: -0.91, against: 'for-sale' },
  basket: { weight: -0.94, against: 'shop' },
};
