import type { LanguagePack } from '@/lib/analyse/language/pack';
import { dates } from './dates';

export const chinese: LanguagePack = { code: 'zh', dates };
