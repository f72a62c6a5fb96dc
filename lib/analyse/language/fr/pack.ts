import type { LanguagePack } from '@/lib/analyse/language/pack';
import { dates } from './dates';

export const french: LanguagePack = { code: 'fr', dates };
