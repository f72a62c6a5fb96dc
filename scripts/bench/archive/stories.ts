/** The driver works in the worker, as the workroom does; this page only keeps it. */
new Worker('/stories-in-worker.js', { type: 'module' });
