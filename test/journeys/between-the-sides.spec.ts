import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { whatIsBroken } from '../invariants/what-must-hold.js';
import { begun, type Cast, investigated, monday, theCast, toldToSchool } from './an-incident.js';
import { goOnTo, goTo, openTasks, told } from './arranged.js';
import { someone, type Someone, withDemo } from './the-demo.js';

const api = testApi({ now: '2027-02-01T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let cast: Cast;
let alicia: Someone;
let id: string;
beforeAll(async () => {
  cast = await theCast(api, worker);
  alicia = await someone(api, 'Alicia Turner');
});
beforeEach(async () => {
  await goTo(api, monday);
  id = await investigated(cast.karen, cast.marcus, cast.campus);
});
afterEach(async () => expect(await whatIsBroken(api)).toEqual([]));

const lead = async () => (await cast.angela.get(`/incidents/${id}`).expect(200)).body.leadName;
const offer = async (sent: object = { toId: alicia.id }, who = cast.marcus) =>
  (await who.post(`/incidents/${id}/lead-handoffs`, { reason: 'A case of the drug unit.', ...sent }).expect(201)).body;

test('the lead is offered to a detective by name, who accepts it; until then the SRO keeps it', async () => {
  const { marcus, karen } = cast;
  const { id: handoff } = await offer();
  expect(await lead()).toBe('Marcus Bell');
  expect(await openTasks(api, handoff)).toMatchObject([
    { kind: 'answer-handoff', person: alicia.id, due: new Date('2027-02-09T15:00:00Z') },
  ]);
  await marcus.post(`/incidents/${id}/lead-handoffs`, { toId: cast.priya.id, reason: 'Two at once.' }).expect(409);
  expect((await alicia.get(`/lead-handoffs/${handoff}`).expect(200)).body).toMatchObject({ fromName: 'Marcus Bell' });
  await alicia.get(`/incidents/${id}/law-notes`).expect(404);
  await marcus.post(`/lead-handoffs/${handoff}/accept`).expect(403);
  for (const who of [karen, cast.district]) await who.get(`/lead-handoffs/${handoff}`).expect(403);
  await alicia.post(`/lead-handoffs/${handoff}/accept`).expect(200);
  expect(await lead()).toBe('Alicia Turner');
  expect(await openTasks(api, id)).toMatchObject([{ kind: 'progress-of-incident', person: alicia.id }]);
  await alicia.get(`/incidents/${id}/law-notes`).expect(200);
  expect(await told(api, id, 'New lead')).toContain('Karen Whitfield');
});

test('declined or not answered in time, it goes back, and the one who has it keeps it', async () => {
  const { id: first } = await offer();
  await alicia.post(`/lead-handoffs/${first}/decline`, { reason: 'On leave from tomorrow.' }).expect(200);
  const { id: second } = await offer();
  await goOnTo(api, worker, '2027-02-09T15:00:00Z');
  expect((await cast.marcus.get(`/lead-handoffs/${second}`).expect(200)).body).toMatchObject({ state: 'expired' });
  await alicia.post(`/lead-handoffs/${second}/accept`).expect(409);
  expect(await lead()).toBe('Marcus Bell');
  expect(await told(api, second, 'Not answered in time')).toEqual(['Marcus Bell']);
});

test('another agency accepts by the name of somebody there, and our officer stays the contact', async () => {
  const { id: handoff } = await offer({ toAgency: 'Kentucky State Police', toContact: 'Post 12, 555-0100' });
  await cast.marcus.post(`/lead-handoffs/${handoff}/accept`).expect(422);
  const { body } = await cast.marcus.post(`/lead-handoffs/${handoff}/accept`, { acceptedBy: 'Det. Hale' }).expect(200);
  expect(body).toMatchObject({ state: 'accepted', acceptedName: 'Det. Hale', toOtherAgency: true });
  expect(await lead()).toBe('Marcus Bell');
});

test('nobody takes the lead who cannot, and none of what is closed or handed back', async () => {
  const { marcus, hr, karen } = cast;
  for (const sent of [{}, { toId: hr.id }, { toId: karen.id }, { toId: 'x' }, { toAgency: 'KSP' }])
    await marcus.post(`/incidents/${id}/lead-handoffs`, { reason: 'Somebody else.', ...sent }).expect(400);
  await marcus.post(`/incidents/${id}/lead-handoffs`, { reason: 'Myself again.', toId: marcus.id }).expect(400);
  const { id: handoff } = await offer();
  await marcus.post(`/incidents/${id}/return`, { reason: 'Against the code of conduct alone.' }).expect(200);
  await alicia.post(`/lead-handoffs/${handoff}/accept`).expect(409);
  expect(await openTasks(api, handoff)).toEqual([]);
});

test('with the lead goes what is still to be made known to the school', async () => {
  id = await begun(cast.marcus, cast.campus);
  const { id: handoff } = await offer();
  await alicia.post(`/lead-handoffs/${handoff}/accept`).expect(200);
  const [known] = (await alicia.get(`/incidents/${id}/making-known`).expect(200)).body;
  expect(await openTasks(api, known.id)).toMatchObject([{ kind: 'make-known', person: alicia.id }]);
  await alicia.post(`/making-known/${known.id}/make-known`, toldToSchool).expect(200);
});

const records = [{ student: 'J. D., grade 10', record: 'Attendance', content: 'Absent on four Fridays.' }];
const ground = { ground: 'health or safety emergency', groundWords: 'A threat against other students today.' };

test('student records are invisible to the agency until the school hands them over, on a ground', async () => {
  const { karen, marcus, angela } = cast;
  const { body } = await karen.post(`/incidents/${id}/records-handovers`, { records }).expect(201);
  for (const who of [marcus, angela]) {
    expect((await who.get(`/incidents/${id}/records-handovers`).expect(200)).body).toEqual([]);
    await who.get(`/cases/records_handover/${body.id}/history`).expect(404);
  }
  const handOver = (sent: object) => karen.post(`/records-handovers/${body.id}/hand-over`, { records, ...sent });
  await handOver({}).expect(400);
  await handOver({ ...ground, ground: 'because' }).expect(400);
  await handOver({ ...ground, records: [] }).expect(422);
  await handOver(ground).expect(200);
  const [shown] = (await marcus.get(`/incidents/${id}/records-handovers`).expect(200)).body;
  expect(shown).toMatchObject({ ...ground, handedByName: 'Karen Whitfield', records });
  expect(await openTasks(api, body.id)).toMatchObject([{ kind: 'receive-records', person: marcus.id }]);
  await karen.post(`/records-handovers/${body.id}/receive`).expect(403);
  await marcus.post(`/records-handovers/${body.id}/receive`).expect(200);
});

test('an officer asks for records; the school prepares them unseen, or says why not', async () => {
  const { karen, marcus } = cast;
  const wanted = { wanted: 'Attendance of the fall, for the statement of a witness.' };
  await cast.luis.post(`/incidents/${id}/records-requests`, wanted).expect(404);
  const { body: asked } = await marcus.post(`/incidents/${id}/records-requests`, wanted).expect(201);
  await karen.post(`/records-handovers/${asked.id}/prepare`, { records }).expect(200);
  const [seen] = (await marcus.get(`/incidents/${id}/records-handovers`).expect(200)).body;
  expect(seen).toMatchObject({ state: 'preparing', records: [] });
  await karen.post(`/records-handovers/${asked.id}/discard`, { reason: 'No ground for it.' }).expect(200);
  const { body: again } = await marcus.post(`/incidents/${id}/records-requests`, wanted).expect(201);
  await karen.post(`/records-handovers/${again.id}/refuse`, { reason: 'It takes a subpoena.' }).expect(200);
  expect(await told(api, again.id, 'Student records not handed over')).toEqual(['Marcus Bell']);
});

const meeting = { meetAt: '2027-02-10T15:00:00-05:00', place: 'Office of the principal' };
const legal = {
  sanction: 'Referred to the court-designated worker.',
  decidedBy: 'County attorney',
  prosecutorConsulted: true,
  prosecutorWords: 'Asked on Monday; advised diversion.',
};
const administrative = { sanction: 'Suspended for three days.', decidedBy: 'Karen Whitfield' };

test('SRO and administrator meet, each records its own sanction, and both sign (standard 4)', async () => {
  const { karen, marcus, andre } = cast;
  const called = { student: 'J. D., grade 10', penalty: 'Board policy 09.423', ...meeting };
  const { body } = await marcus.post(`/incidents/${id}/sanctions-conferences`, called).expect(201);
  const on = (who: Someone, action: string, sent = {}) => who.post(`/sanctions-conferences/${body.id}/${action}`, sent);
  expect((await openTasks(api, body.id)).map(({ kind }) => kind)).toEqual([
    'record-administrative-sanction',
    'record-legal-sanction',
  ]);
  expect(await told(api, body.id, '')).toEqual(expect.arrayContaining(['Karen Whitfield', 'Marcus Bell']));
  await on(marcus, 'record-administrative', administrative).expect(403);
  await on(karen, 'record-legal', legal).expect(403);
  await on(andre, 'record-administrative', administrative).expect(404);
  await on(karen, 'record-administrative', administrative).expect(200);
  await on(marcus, 'record-legal', { ...legal, prosecutorConsulted: false, prosecutorWords: 'No' }).expect(422);
  await on(marcus, 'sign-as-officer').expect(403);
  await on(marcus, 'record-legal', legal).expect(200);
  await on(karen, 'sign-as-administrator').expect(200);
  await on(karen, 'sign-as-administrator').expect(409);
  expect((await on(marcus, 'sign-as-officer').expect(200)).body).toMatchObject({
    state: 'concluded',
    legalSanction: legal.sanction,
    administrativeSanction: administrative.sanction,
    officerName: 'Marcus Bell',
    administratorName: 'Karen Whitfield',
  });
  await on(karen, 'cancel', { reason: 'Too late for that.' }).expect(409);
});

test('a conference is moved, recorded anew, or cancelled with a reason; none is called for what is not criminal', async () => {
  const { karen, marcus } = cast;
  const called = { student: 'J. D., grade 10', penalty: 'Board policy 09.423', ...meeting };
  const { body } = await karen.post(`/incidents/${id}/sanctions-conferences`, called).expect(201);
  const on = (who: Someone, action: string, sent = {}) => who.post(`/sanctions-conferences/${body.id}/${action}`, sent);
  await on(karen, 'move', { ...meeting, meetAt: '2029-02-10T15:00:00-05:00' }).expect(422);
  await on(karen, 'move', { ...meeting, meetAt: '2027-02-11T15:00:00-05:00' }).expect(200);
  await on(marcus, 'record-legal', legal).expect(200);
  await on(karen, 'record-administrative', administrative).expect(200);
  await on(karen, 'record-anew', { reason: 'The days were wrong.' }).expect(200);
  await on(marcus, 'cancel', { reason: 'The family appealed.' }).expect(200);
  id = await begun(marcus, cast.campus, { kind: 'intelligence' });
  await marcus.post(`/incidents/${id}/sanctions-conferences`, called).expect(422);
});
