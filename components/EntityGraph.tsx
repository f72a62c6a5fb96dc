import { useId, useState } from 'react';
import type { EntityId } from '@/lib/model/analysis';
import type { NamedPair, NamedTogether } from '@/lib/model/story-page';
import { FoldButton } from './FoldButton';
import { GraphArcs } from './GraphArcs';
import { useLocale } from './locale';
import { Section } from './Section';
import { StatementButton } from './StatementButton';
import type { StatementView } from './statement-view';

interface EntityGraphProps {
  namedTogether: NamedTogether | null;
  view: StatementView;
}

/** Two names and the line between them say no more than their pair below. */
const fewestDrawn = 3;
const shownAtFirst = 3;

/** Who is named with whom: names in a column, joined by arcs, so that none hides another; below, the sentences. */
export function EntityGraphSection({ namedTogether, view }: EntityGraphProps) {
  const { t, format } = useLocale();
  const id = useId();
  const [chosen, setChosen] = useState<EntityId | null>(null);
  const [pointed, setPointed] = useState<EntityId | null>(null);
  const [isWhole, setIsWhole] = useState(false);
  if (!namedTogether) return null;
  const { entities, pairs } = namedTogether;
  const nameOf = (entity: EntityId) => entities.find((one) => one.id === entity)?.name ?? entity;
  const theirs = pairs.filter(({ one, other }) => chosen === null || one === chosen || other === chosen);
  const isFoldable = chosen === null && theirs.length > shownAtFirst + 1;
  const shown = isFoldable && !isWhole ? theirs.slice(0, shownAtFirst) : theirs;
  return (
    <Section name="named-together" title={t('stories.namedTogether')}>
      {entities.length >= fewestDrawn ? (
        <>
          <p className="hint section-hint">{t('stories.namedHint')}</p>
          <div className="graph">
            <ul>
              {entities.map((entity) => (
                <li key={entity.id}>
                  <button
                    type="button"
                    className="graph-name"
                    data-entity={entity.id}
                    data-walk=""
                    aria-pressed={entity.id === chosen}
                    aria-controls={id}
                    title={entity.name}
                    onClick={() => setChosen(entity.id === chosen ? null : entity.id)}
                    onPointerEnter={() => setPointed(entity.id)}
                    onPointerLeave={() => setPointed(null)}
                    onFocus={() => setPointed(entity.id)}
                    onBlur={() => setPointed(null)}
                  >
                    <bdi>{entity.name}</bdi>
                    <span className="name-count">
                      <span aria-hidden="true">{format.number(entity.articleCount)}</span>
                      <span className="visually-hidden">
                        , {t('entity.inArticles', { count: entity.articleCount })}
                      </span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
            <GraphArcs ids={entities.map((entity) => entity.id)} pairs={pairs} active={pointed ?? chosen} />
          </div>
        </>
      ) : null}
      <ul className="pairs" id={id}>
        {shown.map((pair) => (
          <li key={`${pair.one} ${pair.other}`}>
            <Pair
              pair={pair}
              names={
                chosen === pair.other
                  ? [nameOf(chosen), nameOf(pair.one)]
                  : [nameOf(pair.one), nameOf(pair.other)]
              }
              view={view}
            />
          </li>
        ))}
      </ul>
      {isFoldable ? (
        <FoldButton controls={id} isUnfolded={isWhole} onToggle={() => setIsWhole(!isWhole)}>
          {isWhole
            ? t('stories.fewerPairs')
            : t('stories.morePairs', { count: theirs.length - shownAtFirst })}
        </FoldButton>
      ) : null}
    </Section>
  );
}

interface PairProps {
  pair: NamedPair;
  names: [string, string];
  view: StatementView;
}

function Pair({ pair, names: [one, other], view }: PairProps) {
  const { t } = useLocale();
  return (
    <>
      <p className="pair-names">
        <span>
          <bdi>{one}</bdi> – <bdi>{other}</bdi>
        </span>
        <span className="pair-count">{t('stories.pairArticles', { count: pair.articleCount })}</span>
      </p>
      <StatementButton statement={pair.statement} view={view} marks={pair.names} />
    </>
  );
}
