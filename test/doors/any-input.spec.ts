import fc from 'fast-check';
import type { Response } from 'supertest';

import { testApi } from '../harness/api.js';
import { filledIn, named, routes, type DescribedRoute } from '../invariants/the-routes.js';
import { someone, withDemo, password } from '../journeys/the-demo.js';
import { addressed, bodyOf } from './fuzzed.js';
import { idsIn } from './visitors.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
withDemo(api, { withCases: true });

/** So many inputs to each operation; fast-check prints the seed of what fails, and shrinks it. */
const inputs = 15;
const mebibyte = 2 ** 20;

let session: string;
let vacancy: string, officer: string;
let tried = 0;
const open = ['POST /session', 'DELETE /session', 'POST /session/password', 'PUT /session/program'];
const doors = routes.filter((route) => !route.multipart && !open.includes(named(route)));

/** Somebody with every role that has no place, so that nothing is refused for who asks. */
beforeAll(async () => {
  const marcus = await someone(api, 'Marcus Bell');
  const owner = api.database.owner;
  await owner.query(
    `insert into role_grant (program_id, person_id, role)
     select program_id, person_id, unnest(array['hr', 'agency_administrator', 'district_administrator', 'supervisor',
       'agency_head', 'assessor']) from role_grant where person_id = $1 on conflict do nothing`,
    [marcus.id],
  );
  officer = marcus.id;
  const { rows } = await owner.query(`select id from program where name like 'Bluegrass%'`);
  vacancy = (await idsIn(api, 'vacancy', rows[0].id))[0]!;
  session = await api.signIn('marcus.bell@bluegrass.example', password);
});

afterAll(() => process.stdout.write(`Inputs: ${tried} to ${doors.length} operations.\n`));

/** Never an error of ours, and never anything of what is inside. */
function holds({ status, text, headers }: Response): void {
  tried++;
  const said = text ?? '';
  if (status >= 500) throw new Error(`${status}: ${said.slice(0, 300)}`);
  if (status >= 400 && !String(headers['content-type']).includes('application/problem+json'))
    throw new Error(`${status} of type ${headers['content-type']}`);
  if (status >= 400 && /\bat .+:\d+:\d+|node_modules|syntax error at or near|violates .* constraint|\$\d+::/.test(said))
    throw new Error(`It tells what is inside: ${said.slice(0, 300)}`);
}

const usual = (name: string) =>
  name === 'kind' ? 'vacancy' : name === 'key' ? 'hiring.contest-days' : name === 'personId' ? officer : vacancy;

const check = (property: fc.IAsyncProperty<unknown>) => fc.assert(property, { numRuns: inputs, endOnFailure: true });

test.each(doors.filter(({ body }) => body !== null).map((door) => [named(door), door] as const))(
  '%s takes in whatever body without an error of ours',
  (_, door) =>
    check(
      fc.asyncProperty(bodyOf(door.body!, vacancy), async (body) => {
        const asked = api.ask(door.method, filledIn(door.path, usual), session).set('Content-Type', 'application/json');
        holds(await asked.send(JSON.stringify(body) ?? 'undefined'));
      }),
    ),
);

const inAddress = (door: DescribedRoute) => door.path.includes('{') || door.query.length > 0;

test.each(doors.filter(inAddress).map((door) => [named(door), door] as const))(
  '%s takes in whatever address without an error of ours',
  (_, door) =>
    check(
      fc.asyncProperty(fc.infiniteStream(addressed), async (values) => {
        const next = () => values.next().value as string;
        const parts = door.query.filter((__, i) => i < 4).map((name) => `${name}=${next()}`);
        const path = filledIn(door.path, (name) => (parts.length && name !== 'kind' ? usual(name) : next()));
        const asked = api.ask(door.method, parts.length ? `${path}?${parts.join('&')}&${next()}=1` : path, session);
        holds(await (door.method === 'get' ? asked : asked.send({})));
      }),
    ),
);

test('headers that nobody sends are refused or let be, without an error of ours', () =>
  check(
    fc.asyncProperty(
      fc.constantFrom('If-Match', 'Idempotency-Key', 'X-Request-Id', 'Origin', 'Cookie', 'Accept', 'Range'),
      fc.stringMatching(/^[\x20-\x7e\xa0-\xff]{0,300}$/),
      async (name, value) => {
        const asked = api.ask('post', `/vacancies/${vacancy}/cancel`, session).set(name, value);
        holds(await asked.send({ reason: 'no' }));
      },
    ),
  ));

test('memory stays bounded while large and deep input comes in', async () => {
  const large = `{"reason": "${'x'.repeat(900_000)}"}`;
  const deep = `{"reason": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
  const wide = `{${Array.from({ length: 40_000 }, (_, i) => `"k${i}":${i}`).join(',')}}`;
  const before = process.memoryUsage().rss;
  for (let i = 0; i < 5; i++)
    for (const body of [large, deep, wide]) {
      const asked = api.ask('post', `/vacancies/${vacancy}/cancel`, session).set('Content-Type', 'application/json');
      holds(await asked.send(body));
    }
  expect(process.memoryUsage().rss - before).toBeLessThan(400 * mebibyte);
}, 120_000);

test('keys of a prototype change no object of ours', async () => {
  for (const body of ['{"__proto__": {"polluted": 1}}', '{"constructor": {"prototype": {"polluted": 1}}}'])
    holds(await api.ask('post', '/vacancies', session).set('Content-Type', 'application/json').send(body));
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(Object.prototype).not.toHaveProperty('polluted');
});
