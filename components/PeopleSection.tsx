import type { EntityType } from '@/lib/model/analysis';
import type { EntityChip } from '@/lib/model/briefing';
import { useLocale } from './locale';
import { Section } from './Section';

interface PeopleSectionProps {
  people: readonly EntityChip[];
  onLookUp: (name: string) => void;
}

const types: readonly EntityType[] = ['person', 'organisation', 'place', 'event', 'unsure'];

/** The names of the article, sorted like an index: a name and how often it is met. */
export function PeopleSection({ people, onLookUp }: PeopleSectionProps) {
  const { t, format } = useLocale();
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
                      <button
                        type="button"
                        className="name"
                        data-entity={chip.id}
                        data-walk=""
                        title={details(chip, t)}
                        onClick={() => onLookUp(chip.name)}
                      >
                        <bdi>{chip.name}</bdi>
                        {chip.articleCount > 1 ? (
                          <span className="name-count">
                            <span aria-hidden="true">{format.number(chip.articleCount)}</span>
                            <span className="visually-hidden">, {details(chip, t)}</span>
                          </span>
                        ) : null}
                      </button>
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

const details = (chip: EntityChip, t: ReturnType<typeof useLocale>['t']): string =>
  `${t('entity.here', { count: chip.mentionCount })}, ${t('entity.inArticles', { count: chip.articleCount })}`;
