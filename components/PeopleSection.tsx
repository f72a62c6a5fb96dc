import type { EntityType } from '@/lib/model/analysis';
import type { EntityChip } from '@/lib/model/sections';
import { EntityName } from './EntityName';
import { useLocale } from './locale';
import { Section } from './Section';

interface PeopleSectionProps {
  people: readonly EntityChip[];
  onLookUp: (name: string) => void;
}

const types: readonly EntityType[] = ['person', 'organisation', 'place', 'event', 'unsure'];

/** The names of the article, sorted like an index: a name and how often it is met. */
export function PeopleSection({ people, onLookUp }: PeopleSectionProps) {
  const { t } = useLocale();
  if (people.length === 0) return null;
  return (
    <Section name="people" title={t('section.people')}>
      <dl className="index">
        {types.map((type) => {
          const chips = people.filter((chip) => chip.type === type);
          if (chips.length === 0) return null;
          return (
            <div key={type}>
              <dt>{t(`entities.${type}`)}</dt>
              <dd>
                <ul>
                  {chips.map((chip) => (
                    <li key={chip.id}>
                      <EntityName chip={chip} onLookUp={onLookUp} />
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}
