/** The page's side of SQLite: the database works in a worker, since only there OPFS is read and written at once. */
import { provide } from './provide';
import { remoteEngine } from './remote';

provide(remoteEngine('/fts5-worker.js', { cannot: [], isStemming: true }));
