import { Star } from 'lucide-react';
import { useLocale } from '@/components/locale';
import { NotesSection } from '@/components/NotesSection';
import { ReaderView } from '@/components/ReaderView';
import { callBackground } from '@/lib/browser/rpc';
import { askForPersistenceOnce } from '@/lib/browser/storage-used';
import type { KeptCopy } from '@/lib/query/kept-copy';
import { articleHref } from '../page/addresses';
import { DeedLine } from '../page/DeedLine';
import { pageView } from '../page/page-view';
import { useDeeds } from '../page/use-deeds';
import { goToHash } from '../page/use-hash';
import { useSettings } from '../page/use-settings';
import type { Route } from './route';
import { useDifferences } from './use-differences';
import { useMarking } from './use-marking';
import { usePictureUrl } from './use-picture';
import { VersionChoice } from './VersionChoice';

interface KeptArticleProps {
  copy: KeptCopy;
  route: Extract<Route, { kind: 'article' }>;
}

/** One article to read, and what the reader does with it. */
export function KeptArticle({ copy, route }: KeptArticleProps) {
  const { t } = useLocale();
  const settings = useSettings();
  const deeds = useDeeds();
  const mark = useMarking(copy, deeds);
  const { reading, isRead } = copy;
  const { article, isSaved } = reading.header;
  const articleId = article.id;
  const pictureUrl = usePictureUrl(articleId, isSaved);
  const differences = useDifferences(copy);
  const now = Date.now();
  const singleKeys = settings?.singleKeys ?? false;
  // The words to light are offsets into one revision; another one that is still on screen has others there.
  const isAsked = route.revision === undefined || route.revision === reading.revision;

  const save = () => {
    if (!isSaved) void askForPersistenceOnce();
    void deeds.attempt(callBackground(isSaved ? 'unsave' : 'save', { articleId }));
  };
  const view = pageView(articleId);
  return (
    <>
      <main className="reader-page">
        <ReaderView
          reading={reading}
          text={copy.text}
          now={now}
          lit={isAsked ? route.lit : null}
          marks={copy.marks}
          differences={differences?.found ?? null}
          status={
            // It is there before it says something, or some screen readers would not hear of it.
            differences?.isOn ? (
              <p className="hint version-differences" role="status">
                {differences.found
                  ? t(differences.count > 0 ? 'reader.differences' : 'reader.noDifferences', {
                      count: differences.count,
                      number: differences.number,
                    })
                  : null}
              </p>
            ) : null
          }
          pictureUrl={pictureUrl}
          singleKeys={singleKeys}
          onTag={(change) =>
            void deeds.attempt(callBackground('changeArticles', { articleIds: [articleId], change }))
          }
          onMark={(span, options) => void mark(span, options)}
          actions={
            <>
              <button type="button" className="bar-button" aria-pressed={isSaved} onClick={save}>
                <Star size={15} aria-hidden="true" fill={isSaved ? 'currentColor' : 'none'} />
                {t(isSaved ? 'bar.saved' : 'bar.save')}
              </button>
              <button
                type="button"
                className="bar-button"
                onClick={() =>
                  void deeds.attempt(
                    callBackground('changeArticles', {
                      articleIds: [articleId],
                      change: { kind: isRead ? 'mark-unread' : 'mark-read' },
                    }),
                  )
                }
              >
                {t(isRead ? 'reader.markUnread' : 'reader.markRead')}
              </button>
              {copy.versions.length > 1 ? (
                <VersionChoice
                  versions={copy.versions}
                  shown={reading.revision}
                  now={now}
                  comparison={differences}
                  onChoose={(revision) =>
                    goToHash(`${articleHref(article).replace(/^[^#]*/, '')}?revision=${revision}`, {
                      isStep: true,
                    })
                  }
                />
              ) : null}
            </>
          }
        />
        <aside className="reader-notes" aria-label={t('section.notes')}>
          <NotesSection
            key={articleId}
            articleId={articleId}
            notes={copy.notes}
            view={view}
            actions={{
              // The editor itself says what was not saved, and keeps the words.
              setNote: async (highlightId, markdown) => {
                await callBackground('setNote', { articleId, highlightId, markdown });
              },
              deleteHighlight: (id) => deeds.deleteHighlight(id, articleId),
            }}
          />
        </aside>
      </main>
      <div className="page-foot">
        <DeedLine deeds={deeds} />
      </div>
    </>
  );
}
