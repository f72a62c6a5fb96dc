/**
 * Whether a host, as `URL.hostname` gives it, lies in the reader's own machine or network as far as its name
 * tells: loopback, private, link-local and shared addresses (RFC 1918, 3927, 4193, 6598, 6890), names without a
 * dot, and the names that home networks use (RFC 6762, 8375). `URL` has already brought every spelling of an
 * IPv4 address into its dotted form. A public name that leads to a private address cannot be told from here.
 */
export function isOwnNetwork(hostname: string): boolean {
  const name = hostname.replace(/\.$/, '').toLowerCase();
  if (name.startsWith('[')) return isOwnIpv6(name.slice(1, -1));
  const parts = name.split('.').map(Number);
  if (parts.length === 4 && parts.every((part) => Number.isInteger(part))) return isOwnIpv4(parts);
  return !name.includes('.') || ownEndings.some((ending) => name.endsWith(ending));
}

const ownEndings = ['.localhost', '.local', '.internal', '.intranet', '.lan', '.home', '.home.arpa'];

function isOwnIpv4([first = 0, second = 0]: readonly number[]): boolean {
  return (
    [0, 10, 127].includes(first) ||
    (first === 100 && second >= 64 && second < 128) ||
    (first === 169 && second === 254) ||
    (first === 172 && second >= 16 && second < 32) ||
    (first === 192 && second === 168) ||
    // Multicast, reserved and broadcast.
    first >= 224
  );
}

/** Unspecified, loopback, unique local, link-local, multicast, and IPv4 addresses in whatever wrapping. */
const isOwnIpv6 = (address: string): boolean => /^(?:::|f[cdef]|64:ff9b:)/.test(address);
