import { describe, expect, it } from 'vitest';
import { type NetworkParts, type Requested, type RequestOptions, requestBytes } from '@/lib/browser/fetch';

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3, 4]);
const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
const address = 'https://pictures.news.example/a.png';
const options: RequestOptions = {
  purpose: 'picture',
  maxBytes: 1000,
  types: ['image/png'],
  timeoutMs: 1000,
  trustedHost: 'news.example',
};

/** Asks for the address in a made-up network, and tells what went out, what came, and what the ledger says. */
async function request(
  url: string,
  answer: (init: RequestInit) => Response | Promise<Response>,
  { isOnline = true, ...change }: Partial<RequestOptions> & { isOnline?: boolean } = {},
) {
  const steps: string[] = [];
  const parts: NetworkParts = {
    fetch: async (asked, init) => {
      steps.push(`ask ${new URL(asked).origin}`);
      return answer(init);
    },
    openEntry: async ({ host }) => {
      steps.push(`write ${host}`);
      return host;
    },
    closeEntry: async (host, { bytes, isFailed }) => {
      steps.push(`close ${host} ${isFailed ? 'failed' : 'well'} ${bytes}`);
    },
    isOnline: () => isOnline,
  };
  const requested = await requestBytes(url, { ...options, ...change }, parts);
  return { requested, steps };
}

const respond = (body: BodyInit | null, { type = 'image/png', status = 200, length = '' } = {}) =>
  new Response(body, {
    status,
    headers: { 'content-type': type, ...(length && { 'content-length': length }) },
  });
const failed = (reason: string) => ({ kind: 'failed', reason }) as Requested;

describe('a request', () => {
  it('stands in the ledger before it is sent, and what came of it after', async () => {
    const { requested, steps } = await request(address, () => respond(png));
    expect(steps).toEqual([
      'write pictures.news.example',
      'ask https://pictures.news.example',
      'close pictures.news.example well 12',
    ]);
    expect(requested.kind === 'received' && new Uint8Array(requested.bytes)).toEqual(png);
  });
  it('says neither who asks nor where they read, and is led nowhere else', async () => {
    let seen: RequestInit = {};
    await request(address, (init) => {
      seen = init;
      return respond(png);
    });
    expect(seen).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' });
  });
  it('that is not in the ledger is not sent', async () => {
    let isSent = false;
    const parts: NetworkParts = {
      fetch: async () => {
        isSent = true;
        return respond(png);
      },
      openEntry: () => Promise.reject(new Error('full')),
      closeEntry: async () => {},
      isOnline: () => true,
    };
    await expect(requestBytes(address, options, parts)).rejects.toThrow('full');
    expect(isSent).toBe(false);
  });
  it('goes encrypted where the page names http, but not to a port or network that may know no https', async () => {
    const asked = async (url: string) =>
      (await request(url, () => respond(png), { trustedHost: 'paper.localhost' })).steps[1];
    expect(await asked('http://pictures.news.example/a.png')).toBe('ask https://pictures.news.example');
    expect(await asked('http://news.example:8080/a.png')).toBe('ask http://news.example:8080');
    expect(await asked('http://paper.localhost/a.png')).toBe('ask http://paper.localhost');
  });
});

describe('nothing is sent, nor written, for', () => {
  const check = async (url: string, reason: string, change: Parameters<typeof request>[2] = {}) => {
    const { requested, steps } = await request(url, () => respond(png), change);
    expect(requested).toEqual(failed(reason));
    expect(steps).toEqual([]);
  };
  it('a file', () => check('file:///etc/passwd', 'refused'));
  it('data', () => check('data:image/png;base64,AAAA', 'refused'));
  it('what is no address', () => check('pictures/a.png', 'refused'));
  it('a name and password', () => check('https://me:secret@news.example/a.png', 'refused'));
  it('the reader’s own network', () => check('http://192.168.1.1/a.png', 'refused'));
  it('another port of the article’s own machine', () =>
    check('http://paper.localhost:9200/a.png', 'refused', { trustedHost: 'paper.localhost:8080' }));
  it('anything while offline', () => check(address, 'offline', { isOnline: false }));
});

it('an article of the reader’s own network may have its picture there', async () => {
  const { requested } = await request('http://paper.localhost:8080/a.png', () => respond(png), {
    trustedHost: 'paper.localhost:8080',
  });
  expect(requested.kind).toBe('received');
});

describe('a request fails, and says so in the ledger, for', () => {
  const check = async (reason: string, answer: () => Response | Promise<Response>, bytes = 0) => {
    const { requested, steps } = await request(address, answer);
    expect(requested).toEqual(failed(reason));
    expect(steps.at(-1)).toMatch(new RegExp(`^close \\S+ failed ${bytes}$`));
  };
  it('an error page', () => check('status', () => respond('not here', { status: 404 })));
  it('a page instead of a picture', () => check('wrong-type', () => respond('<p>', { type: 'text/html' })));
  it('a drawing with scripts, even under another name', () =>
    check('wrong-type', () => respond(svg), svg.length));
  it('a drawing under its own name', () =>
    check('wrong-type', () => respond(svg, { type: 'image/svg+xml' })));
  it('too much, announced', () => check('too-large', () => respond(png, { length: '1001' })));
  it('too much, not announced', () => check('too-large', () => respond(new Uint8Array(1001)), 1001));
  it('a site that cannot be reached', () =>
    check('unreachable', () => Promise.reject(new TypeError('Failed to fetch'))));
  it('one that takes too long', () =>
    check('timeout', () => Promise.reject(new DOMException('The operation timed out.', 'TimeoutError'))));
});
