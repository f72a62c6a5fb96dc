/** The same without the analysis, for as many articles as would take an hour with it. */
import { provide } from './provide';
import { remoteEngine } from './remote';

provide(remoteEngine('/sidelight-plain.js', { cannot: [], isStemming: true }));
