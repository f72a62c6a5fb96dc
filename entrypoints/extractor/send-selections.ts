import { onPanelConnect } from '@/lib/browser/page-side';
import { selectionPortName } from '@/lib/messages';
import { readSelection } from '@/lib/page/selection';

/** The reader is still dragging until so long after the last change, in ms. */
const settleAfter = 250;

/** Tells the panels that follow this page which words are marked; says nothing while no panel listens. */
export function sendSelections(): void {
  onPanelConnect(selectionPortName, (port) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onChange = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const selected = readSelection(document.getSelection());
        if (selected) port.postMessage({ phrase: selected.phrase });
      }, settleAfter);
    };
    document.addEventListener('selectionchange', onChange);
    port.onDisconnect.addListener(() => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', onChange);
    });
  });
}
