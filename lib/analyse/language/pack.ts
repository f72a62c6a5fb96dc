import type { DatePack } from '@/lib/analyse/dates/date-pack';
import type { NamePack } from '@/lib/analyse/entities/name-pack';
import type { FigurePack } from '@/lib/analyse/figures/figure-pack';
import type { QuotePack } from '@/lib/analyse/quotes/quote-pack';
import type { StandingPack } from '@/lib/analyse/standing/standing-pack';

/**
 * What the analysers know of one language: plain data and small functions, a part for each analyser. Null where nothing
 * is known: then that analyser finds nothing in the language, rather than something wrong.
 */
export interface LanguagePack {
  /** BCP 47 primary tag. */
  code: string;
  dates: DatePack | null;
  /** English has an engine of its own. */
  names: NamePack | null;
  /** English has an engine of its own. */
  quotes: QuotePack | null;
  figures: FigurePack | null;
  standing: StandingPack | null;
}
