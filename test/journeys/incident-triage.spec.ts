import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { type Cast, monday, reports, theCast, whatHappened } from './an-incident.js';
import { goOnTo, goTo, openTasks, told } from './arranged.js';
import { type Someone, withDemo } from './the-demo.js';

const api = testApi({ now: '2027-02-01T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let cast: Cast;
beforeAll(async () => void (cast = await theCast(api, worker)));
beforeEach(() => goTo(api, monday));

const shown = async (id: string, who: Someone = cast.karen) => (await who.get(`/incidents/${id}`).expect(200)).body;
const why = { reason: 'A shoving match in the lunch line; nobody was hurt.' };

const acknowledged = async () => {
  const id = await reports(cast.karen, cast.campus);
  await cast.marcus.post(`/incidents/${id}/acknowledge`).expect(200);
  return id;
};
const investigated = async () => {
  const id = await acknowledged();
  await cast.marcus.post(`/incidents/${id}/triage`, { kind: 'criminal' }).expect(200);
  return id;
};
const returned = async () => {
  const id = await acknowledged();
  await cast.marcus.post(`/incidents/${id}/return`, why).expect(200);
  return id;
};

test('what is not criminal goes back to the school with a reason, and no officer owns it again', async () => {
  const { karen, marcus, angela } = cast;
  const id = await acknowledged();
  await marcus.post(`/incidents/${id}/return`, {}).expect(400);
  await karen.post(`/incidents/${id}/return`, why).expect(403);
  await marcus.post(`/incidents/${id}/return`, why).expect(200);
  expect(await shown(id)).toMatchObject({
    state: 'returned',
    kind: 'disciplinary',
    triageReason: why.reason,
    leadName: null,
    withWhom: 'The administrators of Bluegrass County High School',
  });
  expect(await openTasks(api, id)).toMatchObject([{ kind: 'accept-incident', role: 'administrator' }]);
  await marcus.post(`/incidents/${id}/accept`).expect(403);
  await karen.post(`/incidents/${id}/accept`).expect(200);
  expect(await openTasks(api, id)).toEqual([]);
  expect(await told(api, id, 'Accepted by the school')).toEqual(['Angela Reyes', 'Marcus Bell']);
  for (const action of ['acknowledge', 'triage', 'reopen', 'progress'])
    expect([409, 400]).toContain((await angela.post(`/incidents/${id}/${action}`)).status);
  // Whoever reaches past the code is refused by the database.
  const taken = api.database.owner.query(`update incident set lead_id = $2 where id = $1`, [id, marcus.id]);
  await expect(taken).rejects.toThrow('incident_discipline_is_the_schools');
});

test('the school disagrees once, and both sides settle that it stays with the school', async () => {
  const { karen, angela, marcus } = cast;
  const id = await returned();
  await karen.post(`/incidents/${id}/disagree`, { reason: 'The bag held pills.' }).expect(200);
  expect(await openTasks(api, id)).toMatchObject([
    { kind: 'settle-incident-agency', role: 'supervisor' },
    { kind: 'settle-incident-school', role: 'administrator' },
  ]);
  await marcus.post(`/incidents/${id}/propose`, { proposal: 'disciplinary', ...why }).expect(403);
  await karen.post(`/incidents/${id}/settle-as-discipline`).expect(422);
  await angela
    .post(`/incidents/${id}/propose`, { proposal: 'disciplinary', reason: 'The lab found sugar.' })
    .expect(200);
  expect(await told(api, id, 'Proposal')).toEqual(['Karen Whitfield']);
  await karen.post(`/incidents/${id}/settle-as-discipline`).expect(200);
  expect(await shown(id)).toMatchObject({ state: 'accepted', leadName: null, disputeReason: 'The bag held pills.' });
  await karen.post(`/incidents/${id}/disagree`, why).expect(409);
});

test('or that it is investigated, by the officer who had it, and it is not handed back a second time', async () => {
  const { karen, angela, marcus } = cast;
  const id = await returned();
  await karen.post(`/incidents/${id}/disagree`, { reason: 'The bag held pills.' }).expect(200);
  await karen.post(`/incidents/${id}/settle-as-investigation`).expect(422);
  await angela.post(`/incidents/${id}/settle-as-investigation`).expect(200);
  expect(await shown(id)).toMatchObject({ state: 'investigating', kind: 'criminal', leadName: 'Marcus Bell' });
  expect((await marcus.post(`/incidents/${id}/return`, why).expect(422)).body.code).toBe('settled-already');
});

test('an officer in the lead owes word of how far it is, closes it, and both sides are told', async () => {
  const { karen, marcus, luis } = cast;
  const id = await investigated();
  await goOnTo(api, worker, '2027-02-10T15:00:00Z');
  await marcus.post(`/incidents/${id}/progress`, { progress: 'taking statements' }).expect(200);
  expect(await openTasks(api, id)).toMatchObject([
    { kind: 'progress-of-incident', person: marcus.id, due: new Date('2027-02-19T05:00:00Z') },
  ]);
  const ends = { outcome: 'diverted', outcomeWords: 'A diversion agreement with the family.' };
  await luis.post(`/incidents/${id}/close`, ends).expect(404);
  await karen.post(`/incidents/${id}/close`, ends).expect(403);
  await marcus.post(`/incidents/${id}/close`, { ...ends, outcomeWords: '' }).expect(400);
  await marcus.post(`/incidents/${id}/close`, ends).expect(200);
  expect(await told(api, id, 'Closed')).toEqual(['Angela Reyes', 'Karen Whitfield', 'Marcus Bell']);
  await karen.post(`/incidents/${id}/reopen`, { reason: 'Another student came forward.' }).expect(200);
  expect(await shown(id)).toMatchObject({ state: 'investigating', withWhom: 'Marcus Bell', closedAt: null });
});

test('two reports of one event become one, and neither is lost', async () => {
  const { karen, marcus, luis, angela, campus } = cast;
  const first = await investigated();
  const second = await reports(karen, campus, { what: 'The same bag, seen by another teacher.' });
  await karen.post(`/incidents/${second}/merge`, { intoId: first }).expect(403);
  await marcus.post(`/incidents/${second}/merge`, { intoId: second }).expect(422);
  await marcus.post(`/incidents/${second}/merge`, { intoId: karen.id }).expect(404);
  await marcus.post(`/incidents/${second}/merge`, { intoId: first }).expect(200);
  const { number } = await shown(first);
  expect(await shown(second)).toMatchObject({
    state: 'merged',
    mergedIntoNumber: number,
    what: expect.stringContaining('another teacher'),
  });
  expect((await shown(first)).merged).toMatchObject([{ id: second, stateLabel: 'Merged into another' }]);
  const third = await reports(karen, campus);
  expect((await marcus.post(`/incidents/${third}/merge`, { intoId: second }).expect(422)).body.code).toBe(
    'cannot-hold-it',
  );
  await karen.post(`/incidents/${third}/related`, { relatedId: first }).expect(204);
  await marcus.post(`/incidents/${first}/related`, { relatedId: third }).expect(204);
  await luis.post(`/incidents/${third}/related`, { relatedId: first }).expect(404);
  expect((await shown(first, angela)).related).toMatchObject([{ id: third }]);
});

test('two who merge two reports into each other at once: one wins, the other is told', async () => {
  const { karen, marcus, angela, campus } = cast;
  const [a, b] = [await reports(karen, campus), await reports(karen, campus)];
  const [one, other] = await Promise.all([
    marcus.post(`/incidents/${a}/merge`, { intoId: b }),
    angela.post(`/incidents/${b}/merge`, { intoId: a }),
  ]);
  expect([one!.status, other!.status].sort()).toEqual([200, 422]);
});

test('the school sees nothing of an investigation that it has not been told of, whatever it asks for', async () => {
  const { karen, district, luis, angela, campus } = cast;
  await karen.post('/incidents/begin', { ...whatHappened(campus), kind: 'criminal' }).expect(403);
  const { body } = await luis.post('/incidents/begin', { ...whatHappened(campus), kind: 'criminal' }).expect(201);
  expect(body).toMatchObject({ state: 'investigating', leadName: 'Luis Ortega', knownAt: null, origin: 'officer' });
  for (const who of [karen, district]) {
    await who.get(`/incidents/${body.id}`).expect(404);
    await who.get(`/cases/incident/${body.id}/history`).expect(404);
    await who.get(`/cases/incident/${body.id}/waits`).expect(404);
    await who.post(`/incidents/${body.id}/reopen`, why).expect(404);
    expect(JSON.stringify((await who.get('/incidents').expect(200)).body)).not.toContain(body.id);
    expect(JSON.stringify((await who.get('/notices').expect(200)).body)).not.toContain(body.number);
  }
  const ends = { outcome: 'unfounded', outcomeWords: 'Nothing was found.' };
  expect((await luis.post(`/incidents/${body.id}/close`, ends).expect(422)).body.code).toBe('not-known-to-school');
  expect((await luis.post(`/incidents/${body.id}/return`, why).expect(422)).body.code).toBe('not-known-to-school');
  // A report of the school does not disappear into what it may not see.
  const known = await reports(karen, campus);
  await angela.post(`/incidents/${known}/merge`, { intoId: body.id }).expect(422);
});
