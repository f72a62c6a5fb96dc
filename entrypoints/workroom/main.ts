/** The offscreen document (Chrome, Edge): nothing but a place where the worker may live. */
import { callBackground } from '@/lib/browser/rpc';
import { startWorkroomWorker } from '@/lib/browser/workroom';

startWorkroomWorker((report) => {
  callBackground('reportWork', report).catch((error: unknown) => {
    // The background looks into the inbox at its next start anyway; the icon's count waits until then.
    console.debug('Sidelight: the background did not hear of it', error);
  });
});
