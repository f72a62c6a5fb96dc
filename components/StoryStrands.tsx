import type { Article } from '@/lib/model/article';
import type { StoryStrand } from '@/lib/model/story-page';
import { useLocale } from './locale';
import { Moment } from './Moment';
import { Section } from './Section';

interface StoryStrandsProps {
  strands: readonly StoryStrand[];
  /** ms since the epoch. */
  now: number;
  hrefOf: (article: Article) => string;
}

/** The steps that the story went through, each under a headline of its articles. */
export function StoryStrandsSection({ strands, now, hrefOf }: StoryStrandsProps) {
  const { t, format } = useLocale();
  if (strands.length === 0) return null;
  return (
    <Section name="strands" title={t('stories.strands')}>
      <ol className="strands">
        {strands.map(({ central, articleCount, firstDate, lastDate }) => {
          const [first, last] = [format.day(firstDate, now), format.day(lastDate, now)];
          return (
            <li key={central.id}>
              <a className="strand-title" href={hrefOf(central)} lang={central.language}>
                <bdi>{central.title}</bdi>
              </a>
              <p className="strand-facts">
                <Moment time={first} />
                {first.short === last.short ? null : (
                  <>
                    {' – '}
                    <Moment time={last} />
                  </>
                )}
                {' · '}
                {t('stories.articles', { count: articleCount })}
              </p>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
