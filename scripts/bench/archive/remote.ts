/** An engine in a worker, as the page sees it. */
import type { Engine } from './engine';

interface Request {
  key: number;
  verb: keyof Engine;
  input: unknown[];
}

interface Answer {
  key: number;
  value?: unknown;
  error?: string;
}

export function remoteEngine(address: string, facts: Pick<Engine, 'cannot' | 'isStemming'>): Engine {
  const worker = new Worker(address, { type: 'module' });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (reason: Error) => void }>();
  let lastKey = 0;
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.key);
    waiting.delete(data.key);
    if (data.error === undefined) asked?.resolve(data.value);
    else asked?.reject(new Error(data.error));
  };
  worker.onerror = (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message));
  };
  const ask =
    (verb: keyof Engine) =>
    (...input: unknown[]): Promise<never> =>
      new Promise((resolve, reject) => {
        lastKey += 1;
        waiting.set(lastKey, { resolve: resolve as (value: unknown) => void, reject });
        worker.postMessage({ key: lastKey, verb, input } satisfies Request);
      });
  return {
    ...facts,
    open: ask('open'),
    prepare: ask('prepare'),
    addMany: ask('addMany'),
    settle: ask('settle'),
    addDurably: ask('addDurably'),
    search: ask('search'),
    count: ask('count'),
    bytesStored: ask('bytesStored'),
  };
}

/** The other end. Requests are answered one after the other. */
export function answerAsRemote(engine: Engine): void {
  let last: Promise<void> = Promise.resolve();
  const answer = async ({ key, verb, input }: Request): Promise<void> => {
    try {
      const value = await (engine[verb] as ((...input: unknown[]) => unknown) | undefined)?.(...input);
      postMessage({ key, value } satisfies Answer);
    } catch (error) {
      postMessage({ key, error: String(error) } satisfies Answer);
    }
  };
  globalThis.addEventListener('message', ({ data }: MessageEvent<Request>) => {
    last = last.then(() => answer(data));
  });
}
