import { createServer } from 'node:net';
import { Logger } from '@nestjs/common';
import request from 'supertest';
import { JsonLog } from '#observability';
import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { goOnTo } from '../journeys/arranged.js';
import { completeDraft, people, password, type Someone, withDemo } from '../journeys/the-demo.js';

const ports: Record<'api' | 'worker', number> = { api: 0, worker: 0 };

/** Before the api and the worker start: they read it then. */
beforeAll(async () => {
  for (const part of ['api', 'worker'] as const) {
    ports[part] = await freePort();
    process.env[`${part.toUpperCase()}_OPERATIONS_PORT`] = String(ports[part]);
  }
});

const api = testApi({ now: '2027-01-11T15:00:00Z' });
withDemo(api);
const worker = testWorker(api);
const lines: Record<string, unknown>[] = [];
let hr: Someone;

beforeAll(async () => {
  await api.app.listen(0, '127.0.0.1'); // starts what waits for the start
  Logger.overrideLogger(new JsonLog('api', 'debug', { write: (line) => void lines.push(JSON.parse(line)) }));
  [hr] = (await people(api, 'Denise Holloway')) as [Someone];
});

const operations = (part: 'api' | 'worker') => request(`http://127.0.0.1:${ports[part]}`);
const session = () => api.signIn('denise.holloway@bluegrass.example', password);

describe.each(['api', 'worker'] as const)('the listener of the %s', (part) => {
  it('says that it lives and that it is ready', async () => {
    expect((await operations(part).get('/health/live').expect(200)).body).toEqual({ status: 'alive' });
    expect((await operations(part).get('/health/ready').expect(200)).body).toEqual({
      status: 'ready',
      parts: { database: 'up', queue: 'up' },
    });
  });

  it('has nothing else, and takes nothing in', async () => {
    await operations(part).get('/api/session').expect(404);
    await operations(part).get('/').expect(404);
    await operations(part).post('/metrics').expect(405);
  });

  it('gives the figures in the form of Prometheus', async () => {
    const { text, headers } = await operations(part).get('/metrics').expect(200);
    expect(headers['content-type']).toContain('text/plain; version=0.0.4');
    expect(text).toContain('# TYPE process_cpu_seconds_total counter');
  });
});

test('the api itself has no figures for the world, and says whether it is ready', async () => {
  await api.ask('get', '/metrics').expect(404);
  expect((await api.ask('get', '/health/live').expect(200)).body).toEqual({ status: 'alive' });
  expect((await api.ask('get', '/health/ready').expect(200)).body.status).toBe('ready');
});

test('a request is known by the id it came with, or by one of our own where that is not acceptable', async () => {
  const token = await session();
  const asked = (id: string) => api.ask('get', '/session', token).set('X-Request-Id', id).expect(200);
  expect((await asked('proxy-7.a_b')).headers['x-request-id']).toBe('proxy-7.a_b');
  for (const id of ['x'.repeat(65), 'a b', '{"a":1}', '<script>'])
    expect((await asked(id)).headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  const { headers } = await api.ask('get', '/nonsense').expect(404);
  expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
});

test('what a request set in motion names it in the log of the worker when it is done, weeks later', async () => {
  const campuses = await hr.get('/campuses').expect(200);
  const { body: vacancy } = await hr.post('/vacancies', { campusId: campuses.body.items[0].id }).expect(201);
  await hr.patch(`/vacancies/${vacancy.id}`, { ...completeDraft, closesOn: '2027-01-29' }).expect(200);
  await hr.post(`/vacancies/${vacancy.id}/post`, {}, { 'X-Request-Id': 'posting-1' }).expect(200);
  const { rows } = await api.database.owner.query(
    `select distinct request_id as id from deadline where case_id = $1
     union select request_id from notice where case_id = $1`,
    [vacancy.id],
  );
  expect(rows).toEqual([{ id: 'posting-1' }]);
  const named = (message: string) =>
    lines.filter((line) => line.message === message && (line.requestIds as string[]).includes('posting-1'));
  await worker.look();
  expect(named('sent')).not.toEqual([]);
  expect(named('applied')).toEqual([]);
  await goOnTo(api, worker, '2027-01-30T05:00:01Z');
  expect(named('applied')).not.toEqual([]);
  const state = await api.database.owner.query('select state from vacancy where id = $1', [vacancy.id]);
  expect(state.rows).toEqual([{ state: 'closed' }]);
  // What the closing brought about goes back to the same request.
  const later = await api.database.owner.query(
    `select count(*)::int as n from notice where case_id = $1 and request_id = 'posting-1' and recorded_at > '2027-01-29'`,
    [vacancy.id],
  );
  expect(later.rows[0].n).toBeGreaterThan(0);
});

test('the figures say what is pending, due, overdue and parked, how late the engine was, and how long requests took', async () => {
  await api.database.owner.query(
    `update deadline set parked_at = $1 where id = (select id from deadline where applied_at is null limit 1)`,
    [api.clock.now()],
  );
  api.clock.moveTo(new Date(api.clock.now().getTime() + 60_000));
  const { text } = await operations('worker').get('/metrics').expect(200);
  const figure = (name: string) => Number(new RegExp(`^${name.replace(/[{}]/g, '\\$&')} (\\S+)$`, 'm').exec(text)?.[1]);
  const { rows } = await api.database.owner.query(
    `select count(*) filter (where parked_at is null)::int as pending, count(*) filter (where parked_at is not null)::int as parked
     from deadline where applied_at is null`,
  );
  expect(figure('liaison_deadlines_pending')).toBe(rows[0].pending);
  expect(figure('liaison_deadlines_parked')).toBe(1);
  expect(figure('liaison_deadlines_due')).toBeGreaterThanOrEqual(figure('liaison_deadlines_overdue'));
  expect(figure('liaison_deadlines_retrying')).toBe(0);
  expect(figure('liaison_mail_pending')).toBeGreaterThanOrEqual(0);
  expect(figure('liaison_mail_parked')).toBe(0);
  expect(figure('liaison_deadlines_applied_total')).toBeGreaterThan(0);
  expect(figure('liaison_deadline_lag_seconds_count')).toBe(figure('liaison_deadlines_applied_total'));
  expect(text).toMatch(
    /liaison_http_request_seconds_count\{method="POST",route="\/api\/vacancies\/:id\/post",status="2xx"\} 1/,
  );
  expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-7/); // no address of a case makes a series of its own
});

test('the log has a line for each change, with its route and its id, and nothing of what was sent', async () => {
  const token = await session();
  await api
    .ask('post', '/vacancies?secret=1', token)
    .set('X-Request-Id', 'a-change')
    .send({ campusId: 'x' })
    .expect(400);
  expect(lines.find(({ requestId }) => requestId === 'a-change')).toMatchObject({
    part: 'api',
    area: 'Http',
    message: 'answered',
    method: 'POST',
    route: '/api/vacancies',
    status: 400,
  });
  const all = JSON.stringify(lines);
  for (const secret of [password, token, 'secret', 'denise.holloway', 'Counsels students'])
    expect([secret, all.includes(secret)]).toEqual([secret, false]);
});

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    }),
  );
}
