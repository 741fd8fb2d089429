import type { Response } from 'supertest';
import { testApi } from '../harness/api.js';
import { password, someone, type Someone, withDemo } from '../journeys/the-demo.js';
import { anExample, changing, type DescribedRoute, filledIn, named, isSigningIn } from './the-routes.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
withDemo(api);

const nobody = '01890000-0000-7000-8000-000000000000';
const taking = changing.filter(({ body }) => body !== null);
const table = (routes: DescribedRoute[]) => routes.map((route) => [named(route), route] as const);

let everybody: Someone;
let session: string;

/** Somebody with every role that has no place, so that only what is sent can be wrong. */
beforeAll(async () => {
  everybody = await someone(api, 'Marcus Bell');
  await api.database.owner.query(
    `insert into role_grant (program_id, person_id, role)
     select program_id, person_id, unnest(array['hr', 'agency_administrator', 'district_administrator', 'supervisor'])
     from role_grant where person_id = $1`,
    [everybody.id],
  );
  session = await api.signIn('marcus.bell@bluegrass.example', password);
});

const addressOf = ({ path }: DescribedRoute, id = nobody) =>
  filledIn(path, (name) =>
    name === 'key' ? 'hiring.contest-days' : name === 'personId' && id === nobody ? everybody.id : id,
  );
const ask = (route: DescribedRoute, id?: string) => api.ask(route.method, addressOf(route, id), session);
const example = (route: DescribedRoute) => anExample(route.body!, () => nobody) as Record<string, unknown>;

/** A problem as RFC 9457 has it, with a sentence for a person and none of what is inside. */
function expectProblem({ status, headers, body, text }: Response, statuses: number[]): void {
  expect([statuses.includes(status), status, text]).toEqual([true, status, text]);
  expect(headers['content-type']).toContain('application/problem+json');
  expect(body).toMatchObject({ type: 'about:blank', status, code: expect.stringMatching(/^[a-z-]+$/) });
  expect(body.title).toMatch(/^[A-Z"“].{8,}[.!?]$/s);
  expect(text).not.toMatch(/select |insert |update .* set|relation|constraint|at \/|\.ts:|undefined/);
  for (const error of body.errors ?? []) expect(error.message).toMatch(/^\S.{5,}[.!?]$/s);
}

const fieldsOf = ({ body }: Response) => ((body.errors ?? []) as { field: string }[]).map(({ field }) => field);

test('the api describes what it takes in', () => {
  expect(taking.length).toBeGreaterThan(18);
});

describe.each(table(taking))('%s', (_, route) => {
  it('refuses a field that it does not know, and names it', async () => {
    const answer = await ask(route).send({ ...example(route), salary: 1 });
    expectProblem(answer, [400]);
    expect(fieldsOf(answer)).toContain('salary');
  });

  it('refuses what is of another type, at its field', async () => {
    for (const field of Object.keys(route.body!.properties!)) {
      for (const wrong of [{ a: 1 }, 12.5, [[]], true, '', 'x'.repeat(50_000)].filter(
        (value) => !fits(route, field, value),
      )) {
        const answer = await ask(route).send({ ...example(route), [field]: wrong });
        expect([field, JSON.stringify(wrong).slice(0, 20), answer.status]).toEqual([field, expect.anything(), 400]);
        expectProblem(answer, [400]);
        expect([field, fieldsOf(answer).some((name) => name.split('.')[0] === field)]).toEqual([field, true]);
      }
    }
  });

  it('refuses what is missing', async () => {
    const needed = (route.body!.required ?? []).filter((field) => field !== 'documentIds');
    if (needed.length === 0) return;
    const answer = await ask(route).send({});
    expectProblem(answer, [400]);
    expect(fieldsOf(answer).sort()).toEqual(expect.arrayContaining(needed.sort()));
  });

  it('refuses what is no JSON object, and what is no JSON', async () => {
    for (const broken of ['{"reason": ', '[1, 2]', '"words"', 'null', '7', '']) {
      const answer = await ask(route).set('Content-Type', 'application/json').send(broken);
      const nothing = isNothing(route, broken);
      if (answer.status >= 300 || !nothing) expectProblem(answer, nothing ? [400, 404] : [400]);
    }
    expectProblem(await ask(route).set('Content-Type', 'text/plain').send('reason=words'), [400, 415]);
    expectProblem(await ask(route).set('Content-Type', 'application/xml').send('<reason/>'), [400, 415]);
  });
});

/** Where no field is needed, nothing at all is as good as no field. */
const isNothing = (route: DescribedRoute, sent: string) => ['null', ''].includes(sent) && !route.body!.required?.length;

function fits(route: DescribedRoute, field: string, value: unknown): boolean {
  const { type, minLength = 0 } = route.body!.properties![field]!;
  if (typeof value === 'boolean') return type === 'boolean';
  if (typeof value === 'object' && !Array.isArray(value)) return type === 'object';
  if (typeof value === 'number') return type === 'number';
  if (value === '') return type === 'string' && minLength === 0;
  return field === 'password' || field === 'current' ? typeof value === 'string' : false;
}

test.each(table(changing.filter(({ path }) => /\{(id|personId)\}/.test(path))))(
  '%s refuses an id that is none',
  async (_, route) => {
    for (const id of ['1', 'nonsense', "'%20or%20true--", `${nobody}0`, '%00', '%zz', '..%2F..%2Fetc', 'x'.repeat(300)])
      expectProblem(await ask(route, id).send(route.body ? example(route) : {}), [400, 404, 414]);
  },
);

test.each(table(changing.filter(({ path }) => path !== '/session')))(
  '%s refuses 20 MB of JSON',
  async (_, route) => {
    const body = `{"reason": "${'x'.repeat(20_000_000)}"}`;
    expectProblem(await ask(route).set('Content-Type', 'application/json').send(body), [413, 415]);
  },
  20_000,
);

test('nobody gets in without a session, whatever is sent', async () => {
  for (const route of changing.filter((each) => !isSigningIn(each)))
    expectProblem(await api.ask(route.method, addressOf(route)).send(route.body ? example(route) : {}), [401]);
});

test('nobody changes anything from the page of another site', async () => {
  for (const route of changing.filter(({ path }) => path !== '/session'))
    expectProblem(
      await ask(route)
        .set('Sec-Fetch-Site', 'cross-site')
        .send(route.body ? example(route) : {}),
      [403],
    );
});

test('what is not there is a problem too', async () => {
  expectProblem(await api.ask('get', '/nonsense', session), [404]);
  expectProblem(await api.ask('post', '/vacancies/nonsense/nonsense', session).send({}), [404]);
});
