import type { LanguagePack } from '@/lib/analyse/language/pack';
import { dates } from './dates';

export const korean: LanguagePack = { code: 'ko', dates };
