import type { EntityChip } from '@/lib/model/sections';
import { EntityName } from './EntityName';
import { useLocale } from './locale';
import { Section } from './Section';

interface AlongsideSectionProps {
  alongside: readonly EntityChip[];
  onLookUp: (name: string) => void;
}

/** Who else the articles that name it name, most articles first. */
export function AlongsideSection({ alongside, onLookUp }: AlongsideSectionProps) {
  const { t } = useLocale();
  if (alongside.length === 0) return null;
  return (
    <Section name="alongside" title={t('section.alongside')}>
      <ul className="names">
        {alongside.map((chip) => (
          <li key={chip.id}>
            <EntityName chip={chip} onLookUp={onLookUp} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
