import type { LanguagePack } from '@/lib/analyse/language/pack';
import { dates } from './dates';

export const spanish: LanguagePack = { code: 'es', dates };
