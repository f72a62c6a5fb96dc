import { describe, expect, it } from 'vitest';
import { isOwnNetwork } from '@/lib/browser/own-network';

const check = (address: string, expected: boolean) =>
  expect(isOwnNetwork(new URL(`http://${address}/`).hostname)).toBe(expected);

describe('isOwnNetwork', () => {
  const own = [
    ['loopback', '127.0.0.1'],
    ['loopback as one number', '2130706433'],
    ['loopback in hexadecimal parts', '0x7f.1'],
    ['loopback in octal', '0177.0.0.1'],
    ['any address of this machine', '0.0.0.0'],
    ['a private address', '10.1.2.3'],
    ['a private address of the second block', '172.31.0.1'],
    ['a home router', '192.168.0.1'],
    ['a cloud machine’s own data', '169.254.169.254'],
    ['a shared address', '100.64.0.1'],
    ['IPv6 loopback', '[::1]'],
    ['IPv4 loopback wrapped in IPv6', '[::ffff:127.0.0.1]'],
    ['a unique local address', '[fd12:3456::1]'],
    ['a link-local address', '[fe80::1]'],
    ['localhost', 'localhost'],
    ['localhost with the root’s dot', 'localhost.'],
    ['a name under localhost', 'paper.localhost:8080'],
    ['a name without a dot', 'router'],
    ['a name of the home network', 'printer.local'],
    ['a name in capitals', 'NAS.LAN'],
  ] as const;
  for (const [what, address] of own) it(`is true for ${what}`, () => check(address, true));

  const elsewhere = [
    ['a newspaper', 'pictures.news.example'],
    ['a public IPv4 address', '93.184.216.34'],
    ['an address just outside a private block', '172.32.0.1'],
    ['a public IPv6 address', '[2001:db8::1]'],
    ['a name that only begins like a private address', '10.1.2.3.example'],
  ] as const;
  for (const [what, address] of elsewhere) it(`is false for ${what}`, () => check(address, false));
});
