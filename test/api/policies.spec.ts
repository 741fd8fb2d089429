import { policy } from '#policies';
import { settingsApp, type Who } from './settings-app.js';

const lateBiscuits = policy<number>({
  key: 'test.late-biscuits',
  title: 'Biscuits after a late meeting',
  default: 3,
  check: (value) => (Number.isInteger(value) && Number(value) > 0 ? null : 'Give a whole number from 1.'),
  source: 'Practice',
});

const { as, clock, database, settings } = settingsApp();

beforeEach(() => clock.moveTo('2027-07-01T04:45:00Z'));

describe('the policies of a program', () => {
  const shown = async () => {
    const { body } = await as.assessor.get('/policies').expect(200);
    return body.find(({ key }: { key: string }) => key === lateBiscuits.key);
  };
  const set = (value: unknown, effectiveOn: string, who: Who = 'agency_administrator') =>
    as[who].post(`/policies/${lateBiscuits.key}`, { value, effectiveOn, reason: 'We grew hungry.' });

  test('hold by default, then from the chosen day on, and what was chosen stays on record', async () => {
    expect(await shown()).toEqual({
      key: 'test.late-biscuits',
      title: 'Biscuits after a late meeting',
      source: 'Practice',
      value: 3,
      default: 3,
      history: [],
    });
    await set(4, '2027-07-01').expect(204);
    await set(5, '2027-06-30', 'district_administrator').expect(204);
    clock.moveTo('2027-07-01T04:46:00Z');
    await set(6, '2027-06-30').expect(204);
    const now = await shown();
    expect(now.value).toBe(6);
    expect(now.history.map(({ value, setByName }: { value: number; setByName: string }) => [value, setByName])).toEqual(
      [
        [4, 'agency_administrator'],
        [6, 'agency_administrator'],
        [5, 'district_administrator'],
      ],
    );
    expect((await settings()).policy(lateBiscuits)).toBe(6);
    clock.moveTo('2027-07-01T05:00:00Z');
    expect((await shown()).value).toBe(4);
    expect((await settings()).policy(lateBiscuits)).toBe(4);
    expect((await settings()).policy(lateBiscuits, '2027-06-30')).toBe(6);
  });

  test('every choice is in the audit with who, what and why', async () => {
    const { rows } = await database.owner.query(
      `select entry from audit_entry where case_kind = 'policy' order by seq limit 1`,
    );
    expect(rows[0].entry).toMatchObject({
      says: 'set "Biscuits after a late meeting" from 2027-07-01 on',
      who: 'agency_administrator',
      why: 'We grew hungry.',
      after: { value: 4 },
    });
  });

  test.each([
    [0, '2027-07-01', 'value', 'Give a whole number from 1.'],
    ['7', '2027-07-01', 'value', 'Give a whole number from 1.'],
    [{ amount: 1 }, '2027-07-01', 'value', 'Give a whole number from 1.'],
    [7, '2027-06-29', 'effectiveOn', 'A policy cannot be changed for days that are over. Choose today or later.'],
    [7, '2027-06-31', 'effectiveOn', 'There is no such day. Give it as year-month-day.'],
  ])('%j from %s on is refused', async (value, effectiveOn, field, message) => {
    const { body } = await set(value, effectiveOn).expect(400);
    expect(body.errors).toEqual([{ field, message }]);
  });

  test('a policy that nobody defined is not found, and one is not set without a reason or by anybody else', async () => {
    await as.agency_administrator
      .post('/policies/no.such', { value: 1, effectiveOn: '2027-07-01', reason: 'Because' })
      .expect(404);
    await as.agency_administrator
      .post(`/policies/${lateBiscuits.key}`, { value: 1, effectiveOn: '2027-07-01' })
      .expect(400);
    for (const role of ['hr', 'officer', 'assessor'] as const) await set(7, '2027-07-01', role).expect(403);
  });

  test('a choice cannot be changed or removed, not even past the api', async () => {
    for (const sql of ['delete from policy_value', 'update policy_value set value = to_jsonb(1)']) {
      const client = await database.owner.connect();
      await client.query('begin; set local role liaison_worker');
      await expect(client.query(sql)).rejects.toThrow(/permission denied/);
      await client.query('rollback');
      client.release();
    }
  });

  test('another program has choices of its own', async () => {
    const { body } = await as.elsewhere.get('/policies').expect(200);
    expect(body.find(({ key }: { key: string }) => key === lateBiscuits.key)).toMatchObject({ value: 3, history: [] });
  });
});
