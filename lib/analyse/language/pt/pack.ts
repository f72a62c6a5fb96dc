import type { LanguagePack } from '@/lib/analyse/language/pack';
import { dates } from './dates';

export const portuguese: LanguagePack = { code: 'pt', dates };
