import { isIPv6 } from 'node:net';

/**
 * The network that counts as one place when sign-ins are throttled: an IPv4 address, or the /64 of an IPv6 address,
 * since one household or machine has all of those to itself (RFC 6177).
 */
export function networkOf(address: string): string {
  const plain = address.replace(/%.*$/, '').toLowerCase();
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain);
  if (mapped) return mapped[1] as string;
  if (!isIPv6(plain)) return plain.slice(0, 60) || 'unknown';
  return `${groupsOf(plain).slice(0, 4).join(':')}::/64`;
}

/** All eight groups; what `::` stands for is filled in. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.split('::');
  const before = head ? head.split(':') : [];
  const after = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<string>(Math.max(0, zeros)).fill('0'), ...after].map((group) =>
    parseInt(group, 16).toString(16),
  );
}
