import { arabic } from './ar/pack';
import { german } from './de/pack';
import { english } from './en/pack';
import { spanish } from './es/pack';
import { french } from './fr/pack';
import { japanese } from './ja/pack';
import { korean } from './ko/pack';
import type { LanguagePack } from './pack';
import { portuguese } from './pt/pack';
import { chinese } from './zh/pack';

const packs: readonly LanguagePack[] = [
  english,
  spanish,
  french,
  german,
  portuguese,
  japanese,
  korean,
  chinese,
  arabic,
];
const packsByCode = new Map(packs.map((pack) => [pack.code, pack]));

/** The pack of a BCP 47 primary tag; null for a language that nobody has written one for, and for `und`. */
export const packOf = (language: string): LanguagePack | null => packsByCode.get(language) ?? null;
