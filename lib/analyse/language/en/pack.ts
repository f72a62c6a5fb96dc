import type { LanguagePack } from '@/lib/analyse/language/pack';
import { dates } from './dates';
import { figures } from './figures';
import { standing } from './standing';

export const english: LanguagePack = { code: 'en', dates, figures, names: null, quotes: null, standing };
