/** As `navigator.locks.request`, as far as it is used here. */
export type Lock = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;

/** Lets one context at a time take articles in or read them again; the browser's own locks where none is given. */
export function asWriter<Result>(lock: Lock | undefined, work: () => Promise<Result>): Promise<Result> {
  const ask = lock ?? browserLock ?? ((_name, work) => work());
  return ask('sidelight-writer', work);
}

const browserLock: Lock | undefined =
  typeof navigator !== 'undefined' && 'locks' in navigator
    ? (name, work) => navigator.locks.request(name, work)
    : undefined;
