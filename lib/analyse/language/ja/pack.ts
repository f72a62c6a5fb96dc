import type { LanguagePack } from '@/lib/analyse/language/pack';
import { dates } from './dates';

export const japanese: LanguagePack = { code: 'ja', dates };
