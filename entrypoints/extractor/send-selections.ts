import { onPanelConnect } from '@/lib/browser/page-side';
import { type MarkedWords, selectionPortName } from '@/lib/messages';
import { read } from '@/lib/page/dom';
import { readSelection } from '@/lib/page/selection';

/** The reader is still dragging until so long after the last change, in ms. */
const settleAfter = 250;

/**
 * Tells the panels that follow this page which words are marked; says nothing while no panel listens. A panel
 * that begins to listen hears of words marked before, unless a panel has heard of them already.
 */
export function sendSelections(): void {
  let sent: MarkedWords | null = null;
  onPanelConnect(selectionPortName, (port) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const send = (isWorthSending: (marked: MarkedWords) => boolean) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const marked = readSelection(window.getSelection());
        if (!marked || !isWorthSending(marked)) return;
        sent = marked;
        port.postMessage(marked);
      }, settleAfter);
    };
    const onChange = () => send(() => true);
    read(document, 'addEventListener').call(document, 'selectionchange', onChange);
    port.onDisconnect.addListener(() => {
      clearTimeout(timer);
      read(document, 'removeEventListener').call(document, 'selectionchange', onChange);
    });
    send((marked) => !isSame(marked, sent));
  });
}

const isSame = (one: MarkedWords, other: MarkedWords | null): boolean =>
  one.phrase === other?.phrase && one.prefix === other.prefix && one.suffix === other.suffix;
