import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { type Cast, monday, reports, theCast, whatHappened } from './an-incident.js';
import { goOnTo, goTo, openTasks, told } from './arranged.js';
import { withDemo } from './the-demo.js';

const api = testApi({ now: '2027-02-01T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let cast: Cast;
beforeAll(async () => void (cast = await theCast(api, worker)));
beforeEach(() => goTo(api, monday));

const shown = async (id: string, who = cast.angela) => (await who.get(`/incidents/${id}`).expect(200)).body;

test('the principal reports, the SRO is told at once and has it, and the principal sees who has it since when', async () => {
  const { karen, marcus, campus } = cast;
  const sent = whatHappened(campus, { people: [{ kind: 'student', part: 'involved', reference: 'J. D., grade 10' }] });
  const { body } = await karen.post('/incidents', sent).expect(201);
  expect(body).toMatchObject({
    stateLabel: 'Waiting for an officer',
    number: expect.stringMatching(/^2027-\d{4}$/),
    atOnce: true,
    urgent: false,
    withWhom: 'Marcus Bell',
    acknowledgeBy: '2027-02-08T16:00:00.000Z',
    next: 'the back-up officer',
    allowedActions: [],
  });
  expect(await openTasks(api, body.id)).toMatchObject([{ kind: 'acknowledge-incident', person: marcus.id }]);
  const { rows } = await api.database.owner.query(
    `select email_delivery, email_due_at as at, subject, body from notice where case_id = $1 and person_id = $2`,
    [body.id, marcus.id],
  );
  expect(rows).toMatchObject([{ email_delivery: 'immediate', at: new Date(monday) }]);
  expect(JSON.stringify(rows)).not.toMatch(/small bag|locker|J\. D\./);
  expect((await marcus.get('/work').expect(200)).body.items[0]).toMatchObject({ action: 'acknowledge' });

  await goTo(api, '2027-02-08T15:04:00Z');
  expect((await marcus.post(`/incidents/${body.id}/acknowledge`).expect(200)).body).toMatchObject({
    state: 'acknowledged',
    leadName: 'Marcus Bell',
  });
  expect(await shown(body.id, karen)).toMatchObject({
    withWhom: 'Marcus Bell',
    withSince: '2027-02-08T15:04:00.000Z',
    what: sent.what,
    people: [{ reference: 'J. D., grade 10', ground: 'Named by the school in its report' }],
  });
  expect(await told(api, body.id, 'An officer has')).toEqual(['Karen Whitfield']);
});

test('an urgent incident that nobody takes goes to the back-up after 15 minutes, then to the supervisors until one has it', async () => {
  const { karen, marcus, priya, angela, campus } = cast;
  const id = await reports(karen, campus, { goingOn: true });
  expect(await shown(id)).toMatchObject({ urgent: true, acknowledgeBy: '2027-02-08T15:15:00.000Z' });

  await goOnTo(api, worker, '2027-02-08T15:15:00Z');
  expect(await shown(id)).toMatchObject({ withWhom: 'Priya Raman', withSince: '2027-02-08T15:15:00.000Z' });
  expect(await openTasks(api, id)).toMatchObject([{ person: priya.id }]);

  await goOnTo(api, worker, '2027-02-08T15:30:00Z');
  expect(await shown(id)).toMatchObject({ withWhom: 'The supervisors', next: expect.stringContaining('again') });
  expect(await openTasks(api, id)).toMatchObject([{ role: 'supervisor', person: null }]);

  await goOnTo(api, worker, '2027-02-08T15:45:00Z');
  expect(await shown(id)).toMatchObject({ withWhom: 'The supervisors', withSince: '2027-02-08T15:45:00.000Z' });

  // The SRO comes late, and is welcome all the same; the supervisor who presses the button after them is told.
  await marcus.post(`/incidents/${id}/acknowledge`).expect(200);
  const late = await angela.post(`/incidents/${id}/acknowledge`).expect(409);
  expect(late.body.title).toContain('Marcus Bell acknowledged the incident');
});

test('outside of duty hours, and when there is no school, the duty officer is asked first', async () => {
  const { karen, campus } = cast;
  await goTo(api, '2027-02-08T22:30:00Z');
  expect(await shown(await reports(karen, campus))).toMatchObject({
    withWhom: 'Cody Lawson',
    next: 'the back-up officer',
  });
  await goTo(api, '2027-02-13T15:00:00Z');
  const saturday = { happenedAt: '2027-02-13T09:40:00-05:00' };
  expect(await shown(await reports(karen, campus, saturday))).toMatchObject({ withWhom: 'Cody Lawson' });
});

test('a campus without an SRO has somebody who is asked as well', async () => {
  const { andre, angela, captain } = cast;
  const { body } = await andre.get('/campuses').expect(200);
  const creek = body.items.find(({ name }: { name: string }) => name.startsWith('Elkhorn')).id;
  expect(await shown(await reports(andre, creek))).toMatchObject({ withWhom: 'Cody Lawson', next: 'the supervisors' });
  const cover = (await angela.get('/incident-cover').expect(200)).body;
  expect(cover).toMatchObject({ dutyOfficer: { officerName: 'Cody Lawson', namedByName: 'Thomas Greer' } });
  expect(cover.campuses).toContainEqual(
    expect.objectContaining({
      sroNames: ['Marcus Bell'],
      backUp: expect.objectContaining({ officerName: 'Priya Raman' }),
    }),
  );
  expect((await andre.get('/incident-cover').expect(200)).body.campuses).toHaveLength(1);
  await andre.post('/incident-cover', { officerId: captain.id }).expect(403);
  await angela.post('/incident-cover', { officerId: andre.id }).expect(400);
});

test('only those concerned see an incident or take it', async () => {
  const { karen, julia, luis, hr, district, captain, priya, campus } = cast;
  const id = await reports(karen, campus);
  for (const who of [julia, luis, hr]) {
    await who.get(`/incidents/${id}`).expect(404);
    await who.post(`/incidents/${id}/acknowledge`).expect(404);
    expect((await who.get('/incidents').expect(200)).body.items).toEqual([]);
  }
  for (const who of [karen, district, captain, priya])
    expect((await who.get('/incidents?open=true').expect(200)).body.items).toContainEqual(
      expect.objectContaining({ id }),
    );
  await karen.post(`/incidents/${id}/acknowledge`).expect(403);
  await julia.post('/incidents', whatHappened(campus)).expect(403);
  await hr.post('/incidents', whatHappened(campus)).expect(403);
});

test('an officer records what somebody told them, and it takes the same way', async () => {
  const { luis, karen, campus } = cast;
  await luis.post('/incidents', whatHappened(campus)).expect(422);
  const { body } = await luis
    .post('/incidents', whatHappened(campus, { onBehalfOf: 'A parent, by phone' }))
    .expect(201);
  expect(body).toMatchObject({
    withWhom: 'Marcus Bell',
    onBehalfOf: 'A parent, by phone',
    reportedByName: 'Luis Ortega',
  });
  expect(await told(api, body.id, 'Reported')).toEqual(['Karen Whitfield']);
  expect((await karen.get(`/incidents/${body.id}`).expect(200)).body.number).toBe(body.number);
});

test('what cannot be is refused with the field and how to mend it', async () => {
  const { karen, campus } = cast;
  const refused = async (more: object, status: number) =>
    (await karen.post('/incidents', whatHappened(campus, more)).expect(status)).body.errors.map(
      ({ field }: { field: string }) => field,
    );
  expect(await refused({ offence: 'jaywalking' }, 400)).toEqual(['offence']);
  expect(await refused({ what: ' ' }, 400)).toEqual(['what']);
  expect(await refused({ what: 'x'.repeat(4001) }, 400)).toEqual(['what']);
  expect(await refused({ happenedAt: '2027-02-08T09:40:00' }, 400)).toEqual(['happenedAt']);
  expect(await refused({ happenedAt: '2027-02-09T09:40:00-05:00' }, 422)).toEqual(['happenedAt']);
  expect(await refused({ people: [{ kind: 'student', part: 'involved', reference: '' }] }, 400)).toEqual([
    'people.0.reference',
  ]);
  expect(await refused({ documentIds: [karen.id] }, 400)).toEqual(['documentIds.0']);
  expect(await refused({ secret: 1 }, 400)).toEqual(['secret']);
  expect(await refused({ campusId: karen.id }, 400)).toEqual(['campusId']);
});

test('a report that is sent twice is one, and its numbers have no gap', async () => {
  const { karen, campus } = cast;
  const once = { 'idempotency-key': 'kept-on-the-phone-1' };
  const [first, again] = await Promise.all([
    karen.post('/incidents', whatHappened(campus), once).expect(201),
    karen.post('/incidents', whatHappened(campus), once).expect(201),
  ]);
  expect(again.body).toEqual(first.body);
  const { body } = await karen.post('/incidents', whatHappened(campus)).expect(201);
  expect(Number(body.number.slice(5))).toBe(Number(first.body.number.slice(5)) + 1);
});

test('what was attached is read by whoever may read the report, and by nobody else', async () => {
  const { karen, marcus, luis, campus } = cast;
  const photo = await karen.upload(Buffer.from('%PDF-1.4 a photo'), 'photo.pdf', 'incident').expect(201);
  const id = await reports(karen, campus, { documentIds: [photo.body.id] });
  expect((await shown(id)).documents).toMatchObject([{ name: 'photo.pdf' }]);
  await marcus.get(`/documents/${photo.body.id}`).expect(200);
  await luis.get(`/documents/${photo.body.id}`).expect(404);
});

test('the picklist begins with what has to be reported at once', async () => {
  const { body } = await cast.karen.get('/offences').expect(200);
  expect(body[0]).toMatchObject({ label: 'Must be reported at once', offences: expect.any(Array) });
  expect(body[0].offences.every(({ atOnce }: { atOnce: boolean }) => atOnce)).toBe(true);
});
