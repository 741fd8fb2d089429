import { readFileSync } from 'node:fs';
import { securityHeaders } from '../../apps/api/src/security-headers.js';
import { testApi } from '../harness/api.js';
import { password, withDemo } from '../journeys/the-demo.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
withDemo(api);

const policyOf = (csp: unknown): Record<string, string[]> =>
  Object.fromEntries(
    String(csp)
      .split(';')
      .map((directive) => directive.trim().split(' '))
      .map(([name, ...sources]) => [name, sources]),
  );

test('every answer, also a refusal and what is not there, tells the browser to keep to this site', async () => {
  const session = await api.signIn('marcus.bell@bluegrass.example', password);
  const answers = [
    await api.ask('get', '/session', session),
    await api.ask('get', '/session'),
    await api.ask('get', '/dead-letters', session),
    await api.ask('get', '/nonsense'),
    await api.ask('post', '/session').set('Content-Type', 'application/json').send('{'),
    await api.ask('get', '/health/live'),
  ];
  for (const { headers, status } of answers) {
    const policy = policyOf(headers['content-security-policy']);
    expect([status, policy['default-src']]).toEqual([status, ["'none'"]]);
    for (const [name, sources] of Object.entries(policy))
      for (const source of sources)
        expect([name, source, ["'self'", "'none'", 'data:', 'blob:'].includes(source)]).toEqual([name, source, true]);
    expect(Object.entries(policy).filter(([, sources]) => sources.includes('data:'))).toEqual([
      ['img-src', ["'self'", 'data:', 'blob:']],
    ]);
    expect(policy['frame-ancestors']).toEqual(["'none'"]);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
    });
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  }
});

test('where TLS is on the browser keeps to it for two years, and nowhere else', () => {
  expect(securityHeaders('https://liaison.example.gov')).toMatchObject({
    strictTransportSecurity: { maxAge: 63_072_000, includeSubDomains: true },
    contentSecurityPolicy: { directives: { upgradeInsecureRequests: [] } },
  });
  expect(securityHeaders('http://localhost:3000').strictTransportSecurity).toBe(false);
  expect(securityHeaders(undefined).contentSecurityPolicy.directives).not.toHaveProperty('upgradeInsecureRequests');
});

test('the session is in a cookie that no script reads and no other site sends along', async () => {
  const sent = { email: 'marcus.bell@bluegrass.example', password };
  const { headers } = await api.ask('post', '/session').set('Host', 'liaison.example.gov').send(sent).expect(200);
  const [cookie] = headers['set-cookie'] as unknown as string[];
  expect(cookie).toMatch(/^liaison_session=[\w-]{43}; /);
  for (const part of ['Path=/', 'HttpOnly', 'SameSite=Strict', 'Secure']) expect(cookie!.split('; ')).toContain(part);
  expect(cookie).not.toContain('Domain');
});

test('the page itself has no script and no style within', () => {
  const page = readFileSync('apps/web/index.html', 'utf8');
  expect(page).not.toMatch(/<style|style=|\son\w+=|javascript:/i);
  expect(page.match(/<script[^>]*>/g)).toEqual([expect.stringContaining('src="/')]);
});
