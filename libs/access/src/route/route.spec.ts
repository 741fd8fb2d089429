import { Problem } from '#problems';
import type { Session } from '../session/session.js';
import { admitted } from './access.guard.js';
import { fingerprint, ifMatchOf, onceOf } from './request-headers.js';
import { refuseOtherSites } from './same-site.js';

const session: Session = {
  tokenHash: Buffer.alloc(32),
  id: 'a session',
  personId: 'a person',
  name: 'Ana Rivera',
  email: 'rivera@agency.example',
  program: {
    id: 'a program',
    name: '',
    agencyName: '',
    districtName: '',
    timeZone: 'America/Chicago',
    settingsVersion: 3,
  },
  grants: [{ role: 'hr', campusId: null, unitId: null }],
  secondFactorAt: null,
  needsSecondFactor: false,
  isConfirmed: true,
};
const get = { method: 'GET', originalUrl: '/api/vacancies', headers: {} };

const statusOf = (work: () => unknown) => {
  try {
    work();
    return 200;
  } catch (error) {
    return (error as Problem).status;
  }
};

describe('who gets in', () => {
  test('a person with one of the roles acts in the chosen program', () => {
    expect(admitted(session, ['officer', 'hr'], get)).toMatchObject({
      programId: 'a program',
      timeZone: 'America/Chicago',
    });
  });

  test('any role will do where anyone may come', () => {
    expect(statusOf(() => admitted(session, 'anyone', get))).toBe(200);
  });

  test('a person with other roles is refused', () => {
    expect(statusOf(() => admitted(session, ['officer'], get))).toBe(403);
  });

  test('a person without the second factor that the program asks for is told to set it up', () => {
    const owing = { ...session, needsSecondFactor: true };
    expect(() => admitted(owing, 'anyone', get)).toThrow('second step');
    expect(statusOf(() => admitted({ ...owing, secondFactorAt: new Date(0) }, 'anyone', get))).toBe(200);
  });

  test('a person who has not chosen a program is told to choose one', () => {
    expect(() => admitted({ ...session, program: null, grants: [] }, 'anyone', get)).toThrow('choose the program');
  });
});

describe('where a change comes from', () => {
  const from = (headers: Record<string, string>, method = 'POST') =>
    statusOf(() => refuseOtherSites({ method, host: 'liaison.example:3000', headers }));

  test.each([
    ['our own page', { 'sec-fetch-site': 'same-origin' }, 200],
    ['a person or a program without a page', { 'sec-fetch-site': 'none' }, 200],
    ['our own page in an older browser', { origin: 'https://Liaison.example:3000' }, 200],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://liaison.example:3000' }, 403],
    ['a neighbour under the same domain', { 'sec-fetch-site': 'same-site', origin: 'https://other.example' }, 403],
    ['another site in an older browser', { origin: 'https://liaison.example.attacker.example' }, 403],
    ['another port', { origin: 'https://liaison.example:3001' }, 403],
    ['a sandboxed frame', { origin: 'null' }, 403],
    ['nobody knows where', {}, 403],
  ])('%s', (_, headers, status) => {
    expect(from(headers as Record<string, string>)).toBe(status);
  });

  test('reading is open to links from everywhere', () => {
    expect(from({ 'sec-fetch-site': 'cross-site' }, 'GET')).toBe(200);
  });
});

describe('what the headers of a request ask for', () => {
  const post = { method: 'POST', originalUrl: '/api/vacancies', body: { campusId: 'x' } };

  test('an idempotency key stands for one method, address and body', () => {
    const once = onceOf({ ...post, headers: { 'idempotency-key': 'k-1' } });
    expect(once).toEqual({ key: 'k-1', fingerprint: fingerprint('POST', '/api/vacancies', { campusId: 'x' }) });
    expect(fingerprint('POST', '/api/vacancies', { campusId: 'y' })).not.toBe(once?.fingerprint);
    expect(fingerprint('PUT', '/api/vacancies', { campusId: 'x' })).not.toBe(once?.fingerprint);
    expect(fingerprint('POST', '/api/vacancies?x', { campusId: 'x' })).not.toBe(once?.fingerprint);
  });

  test('reading happens as often as it is asked for', () => {
    expect(onceOf({ ...get, headers: { 'idempotency-key': 'k-1' } })).toBeUndefined();
  });

  test.each(['', 'a b', 'ü', 'x'.repeat(201)])('the idempotency key "%s" is refused', (key) => {
    expect(statusOf(() => onceOf({ ...post, headers: { 'idempotency-key': key } }))).toBe(400);
  });

  test('If-Match names the version that the person has seen', () => {
    expect(ifMatchOf({ headers: { 'if-match': '"7"' } })).toBe(7);
    expect(ifMatchOf({ headers: {} })).toBeUndefined();
  });

  test.each(['7', '"x"', '*', 'W/"7"', '"7", "8"', '"-1"', '"99999999999"'])('If-Match %s is refused', (header) => {
    expect(statusOf(() => ifMatchOf({ headers: { 'if-match': header } }))).toBe(400);
  });
});
