/** Work in a page is done in steps of about so many ms, with the page's own work let through between them. */
const stepLength = 20;

/** Lets the page do what has come up meanwhile. */
const letPageWork = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Does the work for each item in turn, in short steps, until all is done or `isOver` says that it is not wanted any more. */
export async function eachInSteps<Item>(
  items: readonly Item[],
  work: (item: Item) => void,
  isOver: () => boolean,
): Promise<void> {
  let begin = performance.now();
  for (const item of items) {
    if (performance.now() - begin > stepLength) {
      await letPageWork();
      if (isOver()) return;
      begin = performance.now();
    }
    work(item);
  }
}

/** Runs a generator to its end, giving the page its turn at each of its pauses; null once `isOver` says so. */
export async function runInSteps<Result>(
  steps: Generator<void, Result>,
  isOver: () => boolean,
): Promise<Result | null> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await letPageWork();
    if (isOver()) return null;
  }
}

/** Runs a generator to its end at once. */
export function runAtOnce<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
