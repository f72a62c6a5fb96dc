import { useRef, useState } from 'react';
import { KeysDialog } from '@/components/KeysDialog';
import { PanelBar } from '@/components/PanelBar';
import { StatementWalk } from '@/components/StatementWalk';
import type { StatementView } from '@/components/statement-view';
import { callBackground } from '@/lib/browser/rpc';
import { libraryHref, optionsHref } from '../page/addresses';
import { useSettings } from '../page/use-settings';
import { LookedUp } from './LookedUp';
import { PageInFront } from './PageInFront';
import { StatusLine } from './StatusLine';
import { useActivePage } from './use-active-page';
import { useAskedPhrases } from './use-asked-phrases';
import { useBriefing } from './use-briefing';
import { useLookedUp } from './use-looked-up';
import { useStatementActions } from './use-statement-actions';

/** The side panel of one window: the article in front, or what the reader looked up. */
export function Panel() {
  const page = useActivePage();
  const settings = useSettings();
  const briefed = useBriefing(page ? page.url || null : null);
  const briefing = briefed.kind === 'here' ? briefed.value : null;
  const header = briefing?.article ?? null;
  const field = useRef<HTMLInputElement>(null);
  const { phrase, lookUp, goBack } = useLookedUp(page?.url ?? '', field);
  const actions = useStatementActions({ tabId: page?.tabId, articleId: header?.article.id ?? null });
  const [areKeysShown, setAreKeysShown] = useState(false);
  useAskedPhrases(page, lookUp);

  const singleKeys = settings?.singleKeys ?? false;
  const view: StatementView = {
    openArticleId: header?.article.id ?? null,
    now: Date.now(),
    onOpen: actions.open,
    onCopy: singleKeys ? actions.copy : null,
  };
  const save = () => {
    if (!header) return;
    const articleId = header.article.id;
    actions.attempt(callBackground(header.isSaved ? 'unsave' : 'save', { articleId }));
  };
  const closeKeys = () => {
    setAreKeysShown(false);
    // The browser gives the focus back, but not to the menu's entry, which folded away meanwhile: there it stays
    // in the dialog, which is gone by the next frame.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) field.current?.focus();
    });
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
        optionsHref={optionsHref}
      />
      <main>
        <StatementWalk
          singleKeys={singleKeys}
          onLookUp={() => field.current?.focus()}
          onSave={save}
          onShowKeys={() => setAreKeysShown(true)}
        >
          {phrase ? (
            <LookedUp phrase={phrase} view={view} />
          ) : page && settings ? (
            <PageInFront
              page={page}
              settings={settings}
              briefed={briefed}
              view={view}
              onLookUp={lookUp}
              attempt={actions.attempt}
            />
          ) : null}
        </StatementWalk>
      </main>
      <StatusLine status={actions.status} onClose={actions.clearStatus} />
      {areKeysShown ? <KeysDialog onClose={closeKeys} /> : null}
    </div>
  );
}
