/**
 * On every page the reader lets us look at: a glance, and nothing else unless there may be an article.
 * Reads the DOM, changes nothing, and sends no message from a page that is no article.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isConnected, sendCall } from '@/lib/browser/page-side';
import { glanceAtPage } from '@/lib/page/glance';
import { withoutFragment } from '@/lib/text/without-fragment';

/** When to look again after a page or a view in it has changed, in ms: articles that scripts bring arrive late. */
const glancesAfter = [0, 400, 1200, 3000, 7000];

/** When to say it again where the background was stopped before it had the page read, in ms. */
const noticeAgainAfter = [500, 2000, 8000];

/** A symbol, because an element of the page can stand under any name: `<img id="…">`. */
const flag = Symbol.for('sidelight-detector');

export default defineUnlistedScript(() => {
  // Our own world, not the page's: it only keeps a second injection from listening twice.
  const world = globalThis as unknown as Record<symbol, (() => boolean) | undefined>;
  if (world[flag]?.()) return;
  world[flag] = isConnected;
  let url = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (turn: number) => {
    if (!isConnected()) return;
    url = location.href;
    if (import.meta.env.MODE === 'bench') performance.mark('sidelight:glance');
    const { maybeArticle } = glanceAtPage(document, url);
    if (import.meta.env.MODE === 'bench') performance.measure('sidelight:detector', 'sidelight:glance');
    if (maybeArticle) {
      void notice(url);
      return;
    }
    const pause = glancesAfter[turn + 1];
    if (pause !== undefined) timer = setTimeout(look, pause - (glancesAfter[turn] ?? 0), turn + 1);
  };
  const onNavigate = () => {
    if (!isConnected()) return stop();
    // Against the address seen last, not the one noticed last: a reader comes back from a front page to the same article.
    if (withoutFragment(location.href) === withoutFragment(url)) return;
    clearTimeout(timer);
    look(0);
  };
  const stop = followNavigation(onNavigate);
  look(0);
});

/** Until the background answers or the page shows something else; it may be stopped at any moment. */
async function notice(url: string): Promise<void> {
  for (const pause of [...noticeAgainAfter, null]) {
    const answer = await sendCall('noticePage', { url });
    if (answer || pause === null) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
    if (location.href !== url) return;
  }
}

/** Follows history navigation inside one document. */
function followNavigation(onNavigate: () => void): () => void {
  const navigation = (window as { navigation?: EventTarget }).navigation;
  if (navigation) {
    navigation.addEventListener('navigatesuccess', onNavigate);
    return () => navigation.removeEventListener('navigatesuccess', onNavigate);
  }
  // Firefox before 147 has no Navigation API: compare the address, which costs nothing measurable.
  let url = location.href;
  const interval = setInterval(() => {
    if (location.href === url) return;
    url = location.href;
    onNavigate();
  }, 1000);
  return () => clearInterval(interval);
}
