/** The archive as the workroom writes to it: everything that the analysis finds is stored and indexed. */
import { analyseRevision } from '@/lib/analyse/analyse';
import { provide } from './provide';
import { sidelightEngine } from './sidelight-engine';

provide(
  sidelightEngine({
    analyse: ({ publishedIso, sourceName }, revision) =>
      analyseRevision(revision, { language: 'en', kindHint: null, publishedIso, sourceName }),
  }),
);
