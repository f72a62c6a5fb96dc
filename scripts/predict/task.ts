/** What every module `scripts/predict/<task>.ts` exports, as a function named `predict`. */
export interface Task {
  /**
   * Reads the input in `folder` and answers the whole output file: JSON lines for some tasks, one JSON
   * object for others, as the scorer of that task expects.
   */
  predict(folder: string): Promise<string>;
}

/** The tasks that can be asked for, in the order in which `npm run eval` runs them. */
export const taskNames = [
  'extraction',
  'temporal',
  'entities',
  'quotes',
  'timeline',
  'stories',
  'related',
  'novelty',
  'figures',
] as const;

export type TaskName = (typeof taskNames)[number];

export const isTaskName = (name: string | undefined): name is TaskName =>
  (taskNames as readonly string[]).includes(name ?? '');
