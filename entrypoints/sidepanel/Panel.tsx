import { useRef, useState } from 'react';
import { KeysDialog } from '@/components/KeysDialog';
import { useLocale } from '@/components/locale';
import { MomentsInFull } from '@/components/MomentsInFull';
import { PanelBar } from '@/components/PanelBar';
import { RoomNote } from '@/components/RoomNote';
import { StatementWalk } from '@/components/StatementWalk';
import type { StatementView } from '@/components/statement-view';
import { callBackground } from '@/lib/browser/rpc';
import { askForPersistenceOnce } from '@/lib/browser/storage-used';
import { messageOf } from '@/lib/text/error-report';
import { libraryHref, optionsHref, storageHref, storiesHref } from '../page/addresses';
import { useFreeRoom } from '../page/use-free-room';
import { useSettings } from '../page/use-settings';
import { LookedUp } from './LookedUp';
import { PageInFront } from './PageInFront';
import { StatusLine } from './StatusLine';
import { useActivePage } from './use-active-page';
import { useAskedPhrases } from './use-asked-phrases';
import { useBriefing } from './use-briefing';
import { useCalendar } from './use-calendar';
import { useDimming } from './use-dimming';
import { useFocusNet } from './use-focus-net';
import { useLookedUp } from './use-looked-up';
import { useNoteActions } from './use-note-actions';
import { useStatementActions } from './use-statement-actions';
import { useWhole } from './use-whole';

/** The side panel of one window: the article in front, or what the reader looked up. */
export function Panel() {
  const { t } = useLocale();
  const page = useActivePage();
  const settings = useSettings();
  const freeBytes = useFreeRoom();
  const briefed = useBriefing(page);
  const briefing = briefed.kind === 'here' ? briefed.value : null;
  const header = briefing?.article ?? null;
  const field = useRef<HTMLInputElement>(null);
  const { phrase, marked, lookUp, lookUpMarked, goBack } = useLookedUp(page?.url ?? '', field);
  const actions = useStatementActions({
    url: page?.url ?? '',
    tabId: page?.tabId,
    articleId: header?.article.id ?? null,
  });
  const isWhole = useWhole(header?.article.id ?? null);
  const addToCalendar = useCalendar(actions.say);
  const dimming = useDimming({
    page,
    articleId: header?.article.id ?? null,
    known: briefing?.newToYou?.known ?? null,
    onFailure: (error) => actions.say(t('new.failed', { message: messageOf(error) })),
  });
  const [areKeysShown, setAreKeysShown] = useState(false);
  useAskedPhrases(page, lookUpMarked);
  useFocusNet();

  const singleKeys = settings?.singleKeys ?? false;
  const panelNotes = useNoteActions({
    articleId: header?.article.id ?? null,
    singleKeys,
    say: actions.say,
  });
  const view: StatementView = {
    openArticleId: header?.article.id ?? null,
    now: Date.now(),
    onOpen: actions.open,
    onOpenCopy: actions.openCopy,
    onCopy: singleKeys ? actions.copy : null,
    notes: panelNotes.onStatements,
  };
  const save = () => {
    if (!header) return;
    const articleId = header.article.id;
    if (!header.isSaved) void askForPersistenceOnce();
    actions.attempt(callBackground(header.isSaved ? 'unsave' : 'save', { articleId }));
  };

  return (
    <div className="panel">
      <PanelBar
        phrase={phrase}
        fieldRef={field}
        onLookUp={lookUp}
        onBack={phrase ? goBack : null}
        isSaved={header?.isSaved ?? null}
        onSave={save}
        onShowKeys={() => setAreKeysShown(true)}
        libraryHref={libraryHref}
        storiesHref={storiesHref}
        optionsHref={optionsHref}
      />
      <main>
        <RoomNote freeBytes={freeBytes} storageHref={storageHref} />
        <StatementWalk
          singleKeys={singleKeys}
          onLookUp={() => field.current?.focus()}
          onSave={save}
          onShowKeys={() => setAreKeysShown(true)}
        >
          {phrase ? (
            <LookedUp
              phrase={phrase}
              marked={marked}
              briefing={briefing}
              view={view}
              panelNotes={panelNotes}
              onLookUp={lookUp}
              onAddToCalendar={addToCalendar}
            />
          ) : page && settings ? (
            <PageInFront
              page={page}
              settings={settings}
              briefed={briefed}
              isWhole={isWhole}
              dimming={dimming}
              onAddToCalendar={addToCalendar}
              view={view}
              panelNotes={panelNotes}
              onLookUp={lookUp}
              attempt={actions.attempt}
            />
          ) : null}
        </StatementWalk>
      </main>
      <div className="panel-foot">
        <MomentsInFull />
        <StatusLine status={actions.status} onClose={actions.clearStatus} />
      </div>
      {areKeysShown ? <KeysDialog onClose={() => setAreKeysShown(false)} /> : null}
    </div>
  );
}
