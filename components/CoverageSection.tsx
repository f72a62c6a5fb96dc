import { type ReactNode, useId, useState } from 'react';
import type { Article } from '@/lib/model/article';
import type { Coverage, WireCopy } from '@/lib/model/sections';
import { useLocale } from './locale';
import { Moment } from './Moment';
import { Section } from './Section';
import { StatementButton } from './StatementButton';
import { type StatementView, statementKey } from './statement-view';

interface CoverageSectionProps {
  coverage: Coverage | null;
  view: StatementView;
  /** The address of the article's stored copy. */
  hrefOf: (article: Article) => string;
}

/** Who wrote about the story, how many texts there really are, and when it began. */
export function CoverageSection({ coverage, view, hrefOf }: CoverageSectionProps) {
  const { t, format } = useLocale();
  if (!coverage) return null;
  const { articleCount, independentCount, sources, copies, first, last } = coverage;
  return (
    <Section
      name="coverage"
      title={t('section.coverage')}
      aside={
        <span>
          {t('coverage.articles', { count: articleCount })},{' '}
          {t('coverage.independent', { count: independentCount })}
        </span>
      }
    >
      <dl className="index coverage">
        <div>
          <dt>{t('coverage.sources')}</dt>
          <dd>
            <ul>
              {sources.map(({ host, name, articleCount: count }) => (
                <li key={host} title={host}>
                  <bdi>{name}</bdi>
                  <span className="name-count">
                    <span aria-hidden="true">{format.number(count)}</span>
                    <span className="visually-hidden">, {t('coverage.articles', { count })}</span>
                  </span>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        {[
          { label: t('coverage.first'), article: first },
          { label: t('coverage.last'), article: last },
        ].map(({ label, article }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <ArticleLink article={article} now={view.now} hrefOf={hrefOf} />
            </dd>
          </div>
        ))}
      </dl>
      {copies.map((copy) => (
        <Copies key={copy.articles.map(({ id }) => id).join(' ')} copy={copy} view={view} hrefOf={hrefOf} />
      ))}
    </Section>
  );
}

interface CopiesProps extends Pick<CoverageSectionProps, 'view' | 'hrefOf'> {
  copy: WireCopy;
}

/** One text that several sources carry, folded to a line. */
function Copies({ copy: { agency, articles, isFirstKnown }, view, hrefOf }: CopiesProps) {
  const { t } = useLocale();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const sourceCount = new Set(articles.map(({ source }) => source.host)).size;
  return (
    <div className="copies">
      <button
        type="button"
        className="quiet-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t('coverage.copies', { count: sourceCount })}
      </button>
      {agency ? <bdi className="copies-agency">{agency.name.text}</bdi> : null}
      <div id={id} hidden={!isOpen}>
        {agency ? (
          <div className="credit">
            <p className="hint">{t('coverage.credit')}</p>
            <StatementButton
              key={statementKey(agency.statement)}
              statement={agency.statement}
              view={{ ...view, openArticleId: null }}
            />
          </div>
        ) : null}
        <ul>
          {articles.map((article, at) => (
            <li key={article.id}>
              <ArticleLink article={article} now={view.now} hrefOf={hrefOf}>
                {at === 0 && isFirstKnown ? ` · ${t('coverage.cameFirst')}` : null}
              </ArticleLink>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

interface ArticleLinkProps {
  /** Said after source and day. */
  children?: ReactNode;
  article: Article;
  now: number;
  hrefOf: (article: Article) => string;
}

function ArticleLink({ article, now, hrefOf, children }: ArticleLinkProps) {
  const { format } = useLocale();
  return (
    <span className="article-line">
      <a href={hrefOf(article)} data-walk="" lang={article.language} dir="auto">
        {article.title}
      </a>{' '}
      <span className="article-line-source">
        <bdi>{article.source.name}</bdi> · <Moment time={format.day(article.date, now)} />
        {children}
      </span>
    </span>
  );
}
