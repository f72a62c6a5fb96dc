/** The archive is filled in a worker, as the workroom does, while the page's main thread is watched. */
import { provide } from './provide';
import { remoteEngine } from './remote';

provide(remoteEngine('/sidelight-taking-in.js', { cannot: [], isStemming: true }));
