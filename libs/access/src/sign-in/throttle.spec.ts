import fc from 'fast-check';
import { networkOf } from './network.js';
import { secondsToWait } from './throttle.js';

const at = (seconds: number) => new Date(Date.UTC(2027, 0, 4, 8, 0, seconds));
const failedAt = (...seconds: number[]) => seconds.map(at).reverse();

describe('waiting after failed sign-ins', () => {
  test('four failures are forgiven', () => {
    expect(secondsToWait(failedAt(0, 1, 2, 3), 5, at(4))).toBe(0);
  });

  test('after the fifth within ten minutes the next try waits for ten minutes', () => {
    expect(secondsToWait(failedAt(0, 100, 200, 300, 599), 5, at(599))).toBe(600);
    expect(secondsToWait(failedAt(0, 100, 200, 300, 599), 5, at(1198))).toBe(1);
    expect(secondsToWait(failedAt(0, 100, 200, 300, 599), 5, at(1199))).toBe(0);
  });

  test('five failures over a longer time do not lock', () => {
    expect(secondsToWait(failedAt(0, 200, 400, 600, 800), 5, at(801))).toBe(0);
  });

  test('however somebody keeps trying, no ten minutes hold more than five tries', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 60 }), (pauses) => {
        const admitted: number[] = [];
        let now = 0;
        for (const pause of pauses) {
          now += pause;
          if (secondsToWait(failedAt(...admitted.slice(-5)), 5, at(now)) === 0) admitted.push(now);
        }
        admitted.forEach((start) => {
          expect(admitted.filter((tried) => tried >= start && tried < start + 600).length).toBeLessThanOrEqual(5);
        });
      }),
    );
  });
});

describe('what counts as one network', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:2::', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['', 'unknown'],
  ])('%s is in %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
