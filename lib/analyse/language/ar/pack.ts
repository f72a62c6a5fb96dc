import type { LanguagePack } from '@/lib/analyse/language/pack';
import { dates } from './dates';

export const arabic: LanguagePack = { code: 'ar', dates };
