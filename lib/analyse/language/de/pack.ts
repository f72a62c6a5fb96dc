import type { LanguagePack } from '@/lib/analyse/language/pack';
import { dates } from './dates';

export const german: LanguagePack = { code: 'de', dates };
