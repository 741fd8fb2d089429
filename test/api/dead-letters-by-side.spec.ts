import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { count, goOnTo, interested } from '../journeys/arranged.js';
import { aPostedVacancy, people, type Someone, withDemo } from '../journeys/the-demo.js';
import { stuckFor as stuck, toldStuck } from './what-is-stuck.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
withDemo(api);
const worker = testWorker(api);

let hr: Someone, greer: Someone, coleman: Someone, marcus: Someone, principal: Someone;
let vacancy: string, expression: string;

const owner = () => api.database.owner;
const aMinuteLater = () => goOnTo(api, worker, new Date(api.clock.now().getTime() + 60_000));
const told = (who: Someone) => toldStuck(api, who);

beforeAll(async () => {
  [hr, greer, coleman, marcus, principal] = (await people(
    api,
    'Denise Holloway',
    'Thomas Greer',
    'Latisha Coleman',
    'Marcus Bell',
    'Karen Whitfield',
  )) as [Someone, Someone, Someone, Someone, Someone];
  vacancy = await aPostedVacancy(hr, '2027-01-29');
  expression = await interested(marcus, vacancy);
  await worker.look();
});

describe("what belongs to a case of the agency's own", () => {
  let id: string;

  beforeAll(async () => {
    const { rows } = await owner().query(
      `update deadline set parked_at = $2, attempts = 10, last_error = 'deadlock detected'
       where case_id = $1 and applied_at is null returning id`,
      [expression, api.clock.now()],
    );
    id = rows[0].id;
    await worker.look();
  });

  it('is shown to the administrator of the agency and not to the one of the district, who is not told either', async () => {
    const item = (await stuck(greer)).find((one) => one.id === id);
    expect(item).toMatchObject({ caseTitle: expect.stringContaining('Marcus Bell') });
    expect(await told(greer)).toBe(1);
    const { text } = await coleman.get('/dead-letters').expect(200);
    expect(JSON.parse(text)).toEqual({ items: [], next: null });
    expect(text).not.toContain('Marcus');
    expect(await told(coleman)).toBe(0);
  });

  it('does not exist for the district, whichever way it is asked for', async () => {
    await coleman.get(`/dead-letters/${id}`).expect(404);
    await coleman.post(`/dead-letters/${id}/retry`).expect(404);
    expect((await coleman.post('/dead-letters/retry').expect(200)).body).toEqual({ retried: 0, more: false });
    expect(await stuck(greer)).not.toEqual([]);
  });

  it('is tried again with everything else', async () => {
    const found = await stuck(greer);
    const { body } = await greer.post('/dead-letters/retry').expect(200);
    expect(body).toEqual({ retried: found.length, more: false });
    await aMinuteLater();
    expect(await stuck(greer)).toEqual([]);
    expect(await count(api, `audit_entry where case_id = $1 and entry ->> 'action' = 'retry'`, [expression])).toBe(
      found.length,
    );
  });
});

describe('a mail that cannot be sent', () => {
  beforeAll(async () => {
    await owner().query(`update role_grant set ended_at = now() where person_id = $1`, [marcus.id]);
    await owner().query(
      `insert into notice (program_id, person_id, subject, body, path, case_kind, case_id, recorded_at, email_delivery, email_due_at)
       select program_id, $1, subject, body, path, 'expression', $2, $3, 'immediate', $3 from notice limit 1`,
      [marcus.id, expression, api.clock.now()],
    );
    await aMinuteLater();
    await owner().query(`update role_grant set ended_at = null where person_id = $1`, [marcus.id]);
    await aMinuteLater();
  });

  it('is shown with whom it was for, to the side that may know', async () => {
    expect(await stuck(greer)).toMatchObject([
      {
        of: 'mail',
        what: expect.stringMatching(/^E-mail to Marcus Bell: /),
        casePath: `/expressions/${expression}`,
        reason: 'This person has left the program.',
        detail: null,
      },
    ]);
    expect(await stuck(coleman)).toEqual([]);
  });

  it('is sent when it is tried again', async () => {
    const { id } = (await stuck(greer))[0]!;
    await coleman.post(`/dead-letters/${id}/retry`).expect(404);
    await greer.post(`/dead-letters/${id}/retry`).expect(200);
    await aMinuteLater();
    expect((await greer.get(`/dead-letters/${id}`).expect(200)).body.state).toBe('done');
    expect(await count(api, 'sent_mail where id = $1', [id])).toBe(1);
    await greer.post(`/dead-letters/${id}/retry`).expect(409);
  });

  it("shows nobody any other of a person's notices", async () => {
    const { rows } = await owner().query(`select id from notice where person_id <> $1 and email_failed_at is null`, [
      greer.id,
    ]);
    await greer.get(`/dead-letters/${rows[0].id}`).expect(404);
  });
});

describe('a mail that a worker was handing over when it was killed', () => {
  let id: string;

  beforeAll(async () => {
    const { rows } = await owner().query(
      `insert into notice (id, program_id, person_id, subject, body, path, case_kind, case_id, recorded_at, email_delivery,
                           email_due_at, email_batch, email_handed_at)
       select gen.id, program_id, $1, subject, body, path, 'expression', $2, $3, 'immediate', $3, gen.id, $3
       from (select uuidv7() as id) gen, (select * from notice limit 1) n returning id`,
      [marcus.id, expression, api.clock.now()],
    );
    id = rows[0].id;
    await goOnTo(api, worker, new Date(api.clock.now().getTime() + 11 * 60_000));
    await aMinuteLater();
  });

  it('is shown as given up, with a sentence that says what to do', async () => {
    const item = (await stuck(greer)).find((one) => one.id === id);
    expect(item).toMatchObject({ reason: expect.stringMatching(/may have arrived.*Ask the person/), detail: null });
    expect(await count(api, 'sent_mail where id = $1', [id])).toBe(0);
  });

  it('is sent again when a person asks for it', async () => {
    await greer.post(`/dead-letters/${id}/retry`).expect(200);
    await aMinuteLater();
    expect((await greer.get(`/dead-letters/${id}`).expect(200)).body.state).toBe('done');
    expect(await count(api, 'sent_mail where id = $1', [id])).toBe(1);
  });
});

test('a long list is read page by page, each once', async () => {
  await owner().query(
    `insert into deadline (program_id, case_kind, case_id, effect, action, due_at, next_try_at, parked_at, attempts, last_error)
     select program_id, 'vacancy', id, 'act', 'close', now(), now(), $2::timestamptz - (n / 3) * interval '1 second', 10, 'x'
     from vacancy, generate_series(1, 7) n where id = $1`,
    [vacancy, api.clock.now()],
  );
  const read: string[] = [];
  for (let next: string | null = ''; next !== null;) {
    const { body }: { body: { items: { id: string }[]; next: string | null } } = await greer
      .get(`/dead-letters?limit=3${next && `&cursor=${encodeURIComponent(next)}`}`)
      .expect(200);
    read.push(...body.items.map(({ id }) => id));
    next = body.next;
  }
  expect(read).toHaveLength(7);
  expect(new Set(read).size).toBe(7);
});

describe('refusals', () => {
  test('it is for program administrators alone', async () => {
    for (const who of [hr, marcus, principal]) {
      await who.get('/dead-letters').expect(403);
      await who.post('/dead-letters/retry').expect(403);
    }
    await api.ask('get', '/dead-letters').expect(401);
  });

  test('a cursor that is none, too large a page, and an id that is none are named', async () => {
    expect((await greer.get('/dead-letters?cursor=nonsense').expect(400)).body.errors[0].field).toBe('cursor');
    expect((await greer.get('/dead-letters?limit=1000').expect(400)).body.errors[0].field).toBe('limit');
    expect((await greer.get('/dead-letters?state=all').expect(400)).body.errors[0].field).toBe('state');
    await greer.get('/dead-letters/1').expect(400);
    await greer.post('/dead-letters/1/retry').expect(400);
  });

  test('what is not there cannot be tried again', async () => {
    await greer.post('/dead-letters/01890000-0000-7000-8000-000000000000/retry').expect(404);
  });

  test('a version that is none, and a key that is none, are named', async () => {
    const { id } = (await stuck(greer))[0]!;
    const { body } = await greer.post(`/dead-letters/${id}/retry`, {}, { 'If-Match': 'ten' }).expect(400);
    expect(body.errors[0].field).toBe('If-Match');
    await greer.post(`/dead-letters/${id}/retry`, {}, { 'Idempotency-Key': 'a b' }).expect(400);
    await greer.post(`/dead-letters/${id}/retry`, {}, { 'Idempotency-Key': 'again-2' }).expect(200);
    await greer.post('/dead-letters/retry', {}, { 'Idempotency-Key': 'again-2' }).expect(422);
  });
});
