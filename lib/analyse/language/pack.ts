import type { DatePack } from '@/lib/analyse/dates/date-pack';

/**
 * What the analysers know of one language: plain data and small functions, a part for each analyser. Null where nothing
 * is known: then that analyser finds nothing in the language, rather than something wrong.
 */
export interface LanguagePack {
  /** BCP 47 primary tag. */
  code: string;
  dates: DatePack | null;
}
