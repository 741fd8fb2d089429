import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { type Cast, high, monday, reports, theCast, whatHappened } from './an-incident.js';
import { goTo } from './arranged.js';
import { someone, withDemo } from './the-demo.js';

const api = testApi({ now: '2027-02-01T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let cast: Cast;
beforeAll(async () => void (cast = await theCast(api, worker)));

test('both sides see the same figures: how long it took, what was handed back, what and where', async () => {
  const { karen, marcus, angela, andre, luis, campus } = cast;
  const minutesLater = (minutes: number) => goTo(api, new Date(api.clock.now().getTime() + minutes * 60_000));
  const taken = async (wait: number, more: object = {}) => {
    await goTo(api, monday);
    const id = await reports(karen, campus, more);
    await minutesLater(wait);
    await marcus.post(`/incidents/${id}/acknowledge`).expect(200);
    await minutesLater(30);
    return id;
  };
  const first = await taken(4);
  await marcus.post(`/incidents/${first}/triage`, { kind: 'criminal' }).expect(200);
  await minutesLater(600);
  const ends = { outcome: 'unfounded', outcomeWords: 'Nothing came of it.' };
  await marcus.post(`/incidents/${first}/close`, ends).expect(200);
  const second = await taken(10, { place: 'gym, LOCKER room', offence: 'assault-simple' });
  await marcus.post(`/incidents/${second}/return`, { reason: 'A shoving match.' }).expect(200);
  const twin = await taken(50);
  await marcus
    .post(`/incidents/${twin}/merge`, { intoId: await reports(karen, campus, { place: 'Roof' }) })
    .expect(200);
  // What the school has not been told of is in nobody's figures.
  await luis.post('/incidents/begin', { ...whatHappened(campus), kind: 'criminal' }).expect(201);

  const figures = (await karen.get('/incident-figures').expect(200)).body;
  expect(figures).toMatchObject({
    from: '2026-07-01',
    to: '2027-02-08',
    all: { reported: 3, triaged: 2, handedBack: 1, toAcknowledge: 7, toTriage: 30, toClose: 600 },
    campuses: [{ campusName: high, reported: 3, handedBack: 1 }],
    offences: [
      { label: 'Controlled substance', atOnce: true, count: 2 },
      { label: 'Simple assault, a fight', atOnce: false, count: 1 },
    ],
    places: [
      { campusName: high, count: 2 },
      { place: 'Roof', count: 1 },
    ],
  });
  expect((await angela.get('/incident-figures').expect(200)).body).toEqual(figures);
  expect((await andre.get('/incident-figures').expect(200)).body.all).toMatchObject({ reported: 0, toClose: null });
  expect((await angela.get('/incident-figures?from=2027-02-09&to=2027-02-10').expect(200)).body.campuses).toEqual([]);
  await angela.get('/incident-figures?from=2027-02-09&to=2027-02-08').expect(400);
});

test('a principal names a teacher, who may report and sees what they reported, until it is taken back', async () => {
  await goTo(api, monday);
  const { karen, andre, campus } = cast;
  const teacher = await someone(api, 'Ahmed Siddiqui');
  const theirs = await someone(api, 'Hector Alvarez');
  await teacher.post('/incidents', whatHappened(campus)).expect(403);
  expect((await teacher.get('/reportable-campuses').expect(200)).body).toEqual([]);
  await andre.post('/incident-reporters', { campusId: campus, personId: teacher.id }).expect(403);
  await karen.post('/incident-reporters', { campusId: campus, personId: theirs.id }).expect(400);
  await karen.post('/incident-reporters', { campusId: campus, personId: teacher.id }).expect(204);
  await karen.post('/incident-reporters', { campusId: campus, personId: teacher.id }).expect(204);
  const mine = await reports(teacher, campus);
  const hers = await reports(karen, campus);
  expect((await teacher.get('/incidents').expect(200)).body.items).toMatchObject([{ id: mine }]);
  await teacher.get(`/incidents/${hers}`).expect(404);
  await teacher.get('/incident-figures').expect(403);
  const { body } = await karen.get(`/campuses/${campus}/incident-reporters`).expect(200);
  expect(body).toMatchObject({ reporters: [{ name: 'Ahmed Siddiqui', namedByName: 'Karen Whitfield' }], others: [] });
  await andre.delete(`/incident-reporters/${body.reporters[0].id}`).expect(404);
  await karen.delete(`/incident-reporters/${body.reporters[0].id}`).expect(204);
  await teacher.post('/incidents', whatHappened(campus)).expect(403);
  await teacher.get(`/incidents/${mine}`).expect(200);
});
