import type { Translate } from '@/lib/i18n/translate';
import { storeTroubleOf } from '@/lib/model/store-trouble';
import { messageOf } from '@/lib/text/error-report';

/** What came of something that failed: where the reader can do something about it, what that is. */
export function tellError(t: Translate, error: unknown): string {
  const trouble = storeTroubleOf(error);
  return trouble
    ? `${t(`trouble.${trouble}.title`)}. ${t(`trouble.${trouble}.body`)}`
    : t('error.call', { message: messageOf(error) });
}

/** The same in a few words, for the middle of a sentence. */
export function reasonOf(t: Translate, error: unknown): string {
  const trouble = storeTroubleOf(error);
  return trouble ? t(`trouble.${trouble}.title`) : messageOf(error);
}
