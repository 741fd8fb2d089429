import { settingsApp } from './settings-app.js';
import { aProgram } from './small-app.js';

const { as, database, settings } = settingsApp();
const year = '/calendar?from=2027-01-01&to=2027-12-31';

describe('the calendar of a program', () => {
  test('administrators of both sides keep it, and due dates follow at once', async () => {
    const before = (await settings()).calendar;
    expect(before.addToDay('2027-08-11', { amount: 1, unit: 'business days' })).toBe('2027-08-12');
    const term = { name: 'Fall', startsOn: '2027-08-11', endsOn: '2027-12-17' };
    await as.district_administrator.post('/calendar/terms', term).expect(201);
    const off = { day: '2027-08-12', kind: 'no school', name: 'Heat' };
    const { body: day } = await as.agency_administrator.post('/calendar/days', off).expect(201);
    expect((await settings()).calendar.addToDay('2027-08-11', { amount: 1, unit: 'school days' })).toBe('2027-08-13');

    await as.agency_administrator.post('/calendar/days', { ...off, kind: 'holiday' }).expect(201);
    expect((await settings()).calendar.addToDay('2027-08-11', { amount: 1, unit: 'business days' })).toBe('2027-08-13');
    const { body } = await as.officer.get(year).expect(200);
    expect(body).toEqual({
      timeZone: 'America/Chicago',
      days: [{ id: day.id, ...off, kind: 'holiday' }],
      terms: [{ id: expect.any(String), ...term }],
    });

    await as.district_administrator.delete(`/calendar/days/${day.id}`).expect(204);
    await as.district_administrator.delete(`/calendar/days/${day.id}`).expect(404);
    expect((await settings()).calendar.isBusinessDay('2027-08-12')).toBe(true);
    const { rows } = await database.owner.query(
      `select entry ->> 'says' as says from audit_entry where case_kind = 'calendar' order by seq`,
    );
    expect(rows.map(({ says }) => says)).toEqual([
      'added the term "Fall" from Wednesday, August 11, 2027 to Friday, December 17, 2027',
      'made Thursday, August 12, 2027 a day without school: Heat',
      'made Thursday, August 12, 2027 a holiday: Heat',
      'made Thursday, August 12, 2027 an ordinary day',
    ]);
  });

  test('terms do not overlap, not even by a day, whoever is quicker', async () => {
    const spring = (startsOn: string, endsOn = '2028-05-26') => ({ name: 'Spring', startsOn, endsOn });
    const tries = ['2028-01-05', '2028-01-06'].map((day) =>
      as.agency_administrator.post('/calendar/terms', spring(day)),
    );
    expect((await Promise.all(tries)).map(({ status }) => status).sort()).toEqual([201, 409]);
    const { body } = await as.agency_administrator
      .post('/calendar/terms', spring('2028-05-26', '2028-05-30'))
      .expect(409);
    expect(body).toMatchObject({ code: 'overlaps', title: 'This overlaps with another term. Change one of the two.' });
    await as.elsewhere.post('/calendar/terms', spring('2028-01-05')).expect(201);
  });

  test.each([
    [
      'days',
      { day: '2027-02-29', kind: 'holiday', name: 'X' },
      'day',
      'There is no such day. Give it as year-month-day.',
    ],
    [
      'days',
      { day: '3/1/2027', kind: 'holiday', name: 'X' },
      'day',
      'Give the day as year-month-day, such as 2027-03-01.',
    ],
    [
      'days',
      { day: '2027-03-01', kind: 'party', name: 'X' },
      'kind',
      'Say whether it is a holiday or a day without school.',
    ],
    ['days', { day: '2027-03-01', kind: 'holiday', name: '' }, 'name', 'Name the day in 1 to 120 characters.'],
    ['days', { day: '2027-03-01', kind: 'holiday', name: 'X', x: 1 }, 'x', 'There is no field "x" here.'],
    ['terms', { name: 'X', startsOn: '2029-02-02', endsOn: '2029-02-01' }, 'endsOn', 'The term ends before it starts.'],
  ])('of the %s, %j is refused', async (what, body, field, message) => {
    const refused = await as.agency_administrator.post(`/calendar/${what}`, body).expect(400);
    expect(refused.body.errors).toEqual([{ field, message }]);
  });

  test('is shown for a few years at once', async () => {
    for (const [query, status] of [
      ['from=2027-01-02&to=2027-01-01', 400],
      ['from=1900-01-01&to=2099-12-31', 400],
      ['from=2027-01-01', 400],
      ['from=2026-01-01&to=2031-12-31', 200],
    ] as const)
      await as.hr.get(`/calendar?${query}`).expect(status);
  });

  test('nobody else changes it, and another program neither sees nor changes it', async () => {
    const day = { day: '2027-09-06', kind: 'holiday', name: 'Labor Day' };
    const { body } = await as.agency_administrator.post('/calendar/days', day).expect(201);
    for (const role of ['hr', 'officer', 'assessor'] as const) {
      await as[role].post('/calendar/days', day).expect(403);
      await as[role].delete(`/calendar/days/${body.id}`).expect(403);
    }
    await as.elsewhere.delete(`/calendar/days/${body.id}`).expect(404);
    expect((await as.elsewhere.get(year).expect(200)).body.days).toEqual([]);
  });

  test('another time zone is known at once', async () => {
    const other = await aProgram(database, 'Westward');
    const zone = async () => (await settings(other)).timeZone;
    expect(await zone()).toBe('America/Chicago');
    await database.owner.query(`update program set time_zone = 'America/New_York' where id = $1`, [other]);
    expect(await zone()).toBe('America/New_York');
  });
});
