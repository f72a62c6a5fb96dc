/** The archive without what the analysis finds: an article and its words, as SQLite is given them. */
import { provide } from './provide';
import { plainAnalysis, sidelightEngine } from './sidelight-engine';

provide(sidelightEngine({ analyse: plainAnalysis }));
