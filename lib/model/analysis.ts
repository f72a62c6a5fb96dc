/**
 * What the analysers read out of one revision of one article. Derived: dropped and rebuilt whenever
 * `analysisVersion` rises. All spans are offsets into that revision's text.
 */
import type { ArticleId } from './article';
import type { ArticleKind } from './draft';
import type { Span } from './span';

/** Raised whenever an analyser's results change; stored analyses of an older version are made again. */
export const analysisVersion = 2;

/** Whether a sentence can be shown by itself, and what must stand beside it. */
export type Standing =
  | { kind: 'alone' }
  | { kind: 'with'; beside: Beside[] }
  /** It opens with something whose meaning is uncertain: never shown as a statement. */
  | { kind: 'not' };

/** What is shown in brackets beside a statement, so that it can be understood by itself. */
export type Beside =
  /** The person, place or thing that an opening pronoun or "the minister" stands for. */
  | { kind: 'antecedent'; name: string }
  /** Who speaks, where the sentence lies inside a quote. */
  | { kind: 'speaker'; name: string }
  /** The day that "on Tuesday" or "yesterday" means: `2026-01-04`, `2026-01` or `2026`. */
  | { kind: 'date'; value: string };

export interface Sentence extends Span {
  /** Index into the revision's blocks. */
  block: number;
  standing: Standing;
}

export type EntityType = 'person' | 'organisation' | 'place' | 'event' | 'unsure';

/** The entity's folded full name (`kim jong un`), the same across articles. */
export type EntityId = string & { readonly __entityId?: never };

export interface Entity {
  id: EntityId;
  /** The fullest form of the name in this article. */
  name: string;
  type: EntityType;
  /** Other surface forms in this article that were resolved to it. */
  aliases: string[];
  /** How the article introduces it: "an analyst at the Korea Institute …", "the defence minister". */
  gloss: Span | null;
  mentions: Mention[];
}

export interface Mention extends Span {
  /** Index into the analysis' sentences. */
  sentence: number;
}

/** TIMEX3 (ISO-TimeML) types. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export interface Timex extends Span {
  sentence: number;
  type: TimexType;
  /** TIMEX3 value: `2026-01-04`, `2026-01-04T07:50`, `2026-W01`, `2026-Q1`, `2026-SP`, `198`, `P3D`, `FUTURE_REF`, `PAST_REF`, `PRESENT_REF`. */
  value: string;
  /** IANA name or UTC offset (`Asia/Seoul`, `+09:00`) that the words or the place of the article give a clock time; null when unknown. */
  zone: string | null;
  /** "around", "early", "more than": kept for honest display. */
  approximate: boolean;
}

export interface Quote {
  sentence: number;
  /** The words attributed; for direct quotes without the marks. */
  content: Span;
  direct: boolean;
  /** The speaker's mention in the text ("Hong", "the ministry", "he"), or null when nobody is named. */
  source: Span | null;
  /** The resolved speaker. Null where it is unnamed or uncertain. */
  speaker: EntityId | null;
  /** The name to show: the entity's full name, or the source's own words ("officials", "the ministry"). */
  speakerName: string | null;
  /** Role and organisation as the article gives them: "an analyst at …". */
  role: Span | null;
  /** "officials who spoke on condition of anonymity", "a source". */
  isUnnamed: boolean;
}

/** The relation of the true value to the stated one: "more than" = above, "up to" = below. */
export type Bound = 'exactly' | 'about' | 'above' | 'below';

export interface Figure extends Span {
  sentence: number;
  /** Normalised: thousands multiplied out, per cent as stated (250 % is 250), money in the currency's main unit. */
  value: number;
  /** The upper end of a range, else null. */
  upper: number | null;
  bound: Bound;
  /** `percent`, `percentage-point`, an ISO 4217 code (`USD`), `metre`, `kilogram`, `degree-celsius`, `second`, `times`, `ordinal`, `share` (a fraction in words: 0.5 for "half of"), …, or `count` for countable things. */
  unit: string;
  /** What is counted: "passengers", "production", "ferry fares"; null where the text does not say. */
  counted: Span | null;
  /** `up`, `down` or null: "rose by 8 %". */
  change: 'up' | 'down' | null;
  /** The day or period the figure speaks of (TIMEX3 value), where the sentence gives one. */
  when: string | null;
  /** The entity that states it, where the sentence gives one. */
  says: EntityId | null;
}

/** A term with its weight, for finding related articles. */
export interface KeyTerm {
  term: string;
  weight: number;
}

/** By what a kind was told: words of the headline, what the page says of itself, or signs in the text. */
export type KindFrom = 'headline' | 'page' | 'text';

export interface Analysis {
  articleId: ArticleId;
  revision: number;
  analysisVersion: number;
  language: string;
  kind: ArticleKind;
  /** Absent in analyses from before it was kept. */
  kindFrom?: KindFrom | null;
  sentences: Sentence[];
  entities: Entity[];
  timexes: Timex[];
  quotes: Quote[];
  figures: Figure[];
  /** Indexes of sentences, most important first. */
  keySentences: number[];
}
