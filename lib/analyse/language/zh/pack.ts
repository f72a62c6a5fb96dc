import type { LanguagePack } from '@/lib/analyse/language/pack';
import { dates } from './dates';
import { figures } from './figures';
import { names } from './names';
import { quotes } from './quotes';
import { standing } from './standing';

export const chinese: LanguagePack = { code: 'zh', dates, figures, names, quotes, standing };
