import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { goOnTo } from '../journeys/arranged.js';
import { aPostedVacancy, people, type Someone, withDemo } from '../journeys/the-demo.js';
import { stuckFor as stuck, toldStuck } from './what-is-stuck.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
withDemo(api);
const worker = testWorker(api);

let hr: Someone, greer: Someone, coleman: Someone;
let vacancy: string;

const owner = () => api.database.owner;
const minutes = async (n: number) => goOnTo(api, worker, new Date(api.clock.now().getTime() + n * 60_000));
const told = (who: Someone) => toldStuck(api, who);

/** The database refuses to close vacancies for as long as the work lasts, as if there were a fault in that very step. */
async function brokenClosing(work: () => Promise<void>): Promise<void> {
  await owner().query(`
    create function refuse() returns trigger language plpgsql as $$ begin raise exception 'notice.title is undefined'; end $$;
    create trigger refuse before update of state on vacancy for each row when (new.state = 'closed') execute function refuse()`);
  try {
    await work();
  } finally {
    await owner().query('drop trigger refuse on vacancy; drop function refuse');
  }
}

/** Looks again and again while the waits between the tries get longer, until nothing is tried any more. */
async function untilGivenUp(): Promise<void> {
  for (let tries = 0; tries < 12; tries++) await minutes(61);
}

beforeAll(async () => {
  [hr, greer, coleman] = (await people(api, 'Denise Holloway', 'Thomas Greer', 'Latisha Coleman')) as [
    Someone,
    Someone,
    Someone,
  ];
  vacancy = await aPostedVacancy(hr, '2027-01-29');
  await worker.look();
});

test('where nothing is stuck the list is empty, and nobody is told', async () => {
  expect(await stuck(greer)).toEqual([]);
  expect(await told(greer)).toBe(0);
});

describe('a vacancy that cannot be closed', () => {
  let id: string;

  beforeAll(async () => {
    await goOnTo(api, worker, '2027-01-29T20:00:00Z');
    await brokenClosing(async () => {
      await goOnTo(api, worker, '2027-01-30T05:00:00Z');
      await untilGivenUp();
    });
    id = (await stuck(greer))[0]!.id;
  });

  it('is shown to both program administrators with its case, why it failed in words, and since when', async () => {
    for (const who of [greer, coleman]) {
      const [item, ...rest] = await stuck(who);
      expect(rest).toEqual([]);
      expect(item).toMatchObject({
        of: 'deadline',
        state: 'stuck',
        what: expect.stringMatching(/^By itself: /),
        caseTitle: expect.stringContaining('SRO at'),
        casePath: `/vacancies/${vacancy}`,
        attempts: 10,
        reason: expect.stringContaining('Liaison itself failed here'),
        detail: 'notice.title is undefined',
        version: 10,
      });
      expect(Date.parse(item!.since)).toBeGreaterThan(Date.parse('2027-01-30T05:00:00Z'));
    }
  });

  it('is told to both of them, once', async () => {
    await worker.look();
    expect(await told(greer)).toBe(1);
    expect(await told(coleman)).toBe(1);
    expect(await told(hr)).toBe(0);
  });

  it('gives its version as the ETag', async () => {
    const { body, headers } = await greer.get(`/dead-letters/${id}`).expect(200);
    expect(headers.etag).toBe('"10"');
    expect(body).toMatchObject({ id, state: 'stuck', version: 10 });
  });

  it('that is tried again and fails again is stuck at once again, and told again', async () => {
    await brokenClosing(async () => {
      const { body } = await greer.post(`/dead-letters/${id}/retry`, {}, { 'If-Match': '"10"' }).expect(200);
      expect(body.state).toBe('waiting');
      await minutes(1);
    });
    expect(await stuck(greer)).toMatchObject([{ id, attempts: 11, state: 'stuck' }]);
    expect(await told(greer)).toBe(2);
  });

  it('is refused to who looks at an older version, and nothing happens', async () => {
    const { body } = await coleman.post(`/dead-letters/${id}/retry`, {}, { 'If-Match': '"10"' }).expect(412);
    expect(body).toMatchObject({ code: 'stale-version', title: expect.stringContaining('failed again') });
    expect(await stuck(greer)).toHaveLength(1);
  });

  it('is closed when it is tried again after the fault was mended, and the record says who asked for it', async () => {
    const key = { 'Idempotency-Key': 'again' };
    const first = await coleman.post(`/dead-letters/${id}/retry`, {}, key).expect(200);
    await minutes(1);
    expect((await coleman.post(`/dead-letters/${id}/retry`, {}, key).expect(200)).body).toEqual(first.body);
    expect((await coleman.get(`/dead-letters/${id}`).expect(200)).body).toMatchObject({ state: 'done' });
    expect(await stuck(greer)).toEqual([]);
    expect((await hr.get(`/vacancies/${vacancy}`).expect(200)).body.state).toBe('closed');
    const { body } = await hr.get(`/cases/vacancy/${vacancy}/history`).expect(200);
    const entries = (body.items as { who: string; says: string }[]).filter(({ says }) => says.includes('try again'));
    expect(entries.map(({ who }) => who)).toEqual(['Latisha Coleman', 'Thomas Greer']);
  });

  it('cannot be tried again once it is done', async () => {
    const { body } = await greer.post(`/dead-letters/${id}/retry`).expect(409);
    expect(body).toMatchObject({ code: 'not-stuck', title: expect.stringContaining('not stuck any more') });
  });
});
