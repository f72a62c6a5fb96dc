import type { LanguagePack } from '@/lib/analyse/language/pack';
import { dates } from './dates';

export const english: LanguagePack = { code: 'en', dates };
