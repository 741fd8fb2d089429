import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { goOnTo, goTo } from './arranged.js';
import { assigned, campusId, everybodyFree } from './assigned.js';
import { people, type Someone, withDemo } from './the-demo.js';

const api = testApi({ now: '2027-02-01T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let hr: Someone, angela: Someone, marcus: Someone, priya: Someone, andre: Someone;

const high = 'Bluegrass County High School';
const creek = 'Elkhorn Creek High School';

beforeAll(async () => {
  [hr, angela, marcus, priya, andre] = (await people(
    api,
    'Denise Holloway',
    'Angela Reyes',
    'Marcus Bell',
    'Priya Raman',
    'Andre Simmons',
  )) as [Someone, Someone, Someone, Someone, Someone];
});

beforeEach(async () => {
  await everybodyFree(api);
  await goTo(api, '2027-02-01T15:00:00Z');
});

const begun = async () => {
  const id = await assigned(api, hr, marcus, high, '2027-02-08');
  await goOnTo(api, worker, '2027-02-08T05:00:00Z');
  return id;
};

test('every campus is shown with who serves there, and one without an officer as such', async () => {
  await begun();
  await assigned(api, hr, priya, high, '2027-03-01');
  await goTo(api, '2027-02-17T15:00:00Z');
  const { body } = await hr.get('/coverage?limit=3').expect(200);
  expect(body).toMatchObject({ campuses: 8, served: 1 });
  const { body: rest } = await hr.get(`/coverage?cursor=${encodeURIComponent(body.next)}`).expect(200);
  const campuses = [...body.items, ...rest.items] as { name: string; officers: object[] }[];
  expect(campuses.map(({ name }) => name)).toEqual(campuses.map(({ name }) => name).toSorted());
  expect(campuses.filter(({ officers }) => officers.length > 0)).toMatchObject([
    {
      name: high,
      officers: [
        { officerName: 'Marcus Bell', state: 'serving', startsOn: '2027-02-08', asked: 4, settled: 0, overdue: 2 },
        { officerName: 'Priya Raman', state: 'planned', stateLabel: 'Start planned', asked: 4, overdue: 0 },
      ],
    },
  ]);
  expect((await andre.get('/coverage').expect(200)).body).toMatchObject({
    items: [{ name: creek, officers: [] }],
    campuses: 1,
    served: 0,
  });
  const { body: own } = await priya.get('/coverage').expect(200);
  expect(own).toMatchObject({ campuses: 1, items: [{ name: high, officers: [{ officerName: 'Priya Raman' }] }] });
  expect(own.items[0].officers).toHaveLength(1);
  await hr.get('/coverage?cursor=AAAA').expect(400);
});

test('the list is read by page, of one campus and in one state', async () => {
  const ids = [
    await begun(),
    await assigned(api, hr, priya, creek, '2027-03-01'),
    await assigned(api, hr, angela, high, '2027-03-01'),
  ];
  const listed = async (query: string, who = hr) =>
    ((await who.get(`/assignments?${query}`).expect(200)).body.items as { id: string }[]).map(({ id }) => id);
  expect(await listed('')).toEqual([...ids].reverse());
  expect(await listed('state=serving')).toEqual([ids[0]]);
  expect(await listed(`campusId=${await campusId(api, high)}`)).toEqual([ids[2], ids[0]]);
  expect(await listed(`campusId=${await campusId(api, high)}`, andre)).toEqual([]);
  const { body } = await hr.get('/assignments?limit=2').expect(200);
  expect(body.items).toHaveLength(2);
  expect(await listed(`limit=2&cursor=${encodeURIComponent(body.next)}`)).toEqual([ids[0]]);
  await hr.get('/assignments?state=nowhere').expect(400);
  await hr.get('/assignments?campusId=here').expect(400);
  await hr.get('/assignments?cursor=AAAA').expect(400);
  await hr.get('/assignments/nonsense').expect(400);
});
