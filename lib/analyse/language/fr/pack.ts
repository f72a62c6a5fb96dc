import type { LanguagePack } from '@/lib/analyse/language/pack';
import { dates } from './dates';
import { figures } from './figures';
import { names } from './names';
import { quotes } from './quotes';
import { standing } from './standing';

export const french: LanguagePack = { code: 'fr', dates, figures, names, quotes, standing };
