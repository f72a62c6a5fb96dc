import { useLocale } from '@/components/locale';
import { callBackground } from '@/lib/browser/rpc';
import { toPlainFile } from '@/lib/formats/plain-file';
import { askStore } from '../page/use-stored';
import type { Outcome } from './use-outcome';

/** So much may come out of a file, in bytes: some 200,000 articles. */
const mostBytes = 2_000_000_000;

/** Begins to import a chosen file, and answers what is to be said of it. */
export function useImport(): (chosen: File) => Promise<Outcome> {
  const { t, format } = useLocale();
  const problem = (text: string): Outcome => ({ kind: 'problem', text });
  return async (chosen) => {
    if (chosen.size === 0) return problem(t('import.empty'));
    try {
      const { file, isCut } = await toPlainFile(chosen, { most: mostBytes });
      // Messages carry words only, so this page lays the file down itself.
      const begun = { fileName: chosen.name, file, isCut, at: Date.now() };
      const importId = await askStore((store) => store.beginImport(begun));
      await callBackground('changeImport', { importId, change: 'continue' });
      return { kind: 'done', text: t('import.begun') };
    } catch (error) {
      if (error instanceof RangeError)
        return problem(t('import.tooLarge', { size: format.bytes(mostBytes) }));
      if (isFull(error)) return problem(t('import.full'));
      throw error;
    }
  };
}

const isFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'quota';
