import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { goTo, goOnTo, openTasks, told } from './arranged.js';
import { type Someone, withDemo } from './the-demo.js';
import {
  allScored,
  answered,
  answers,
  begunInterviews,
  type Cast,
  cardOf,
  everybodyComes,
  handsIn,
  inHours,
  readInterview,
  stateOf,
  theCast,
  why,
} from './the-interviews.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let cast: Cast, hr: Someone, marcus: Someone;

beforeAll(async () => {
  cast = await theCast(api, 'Marcus Bell');
  hr = cast.hr;
  marcus = cast.candidates[0]!;
});

const hoursOn = (hours: number) => goOnTo(api, worker, new Date(api.clock.now().getTime() + hours * 3_600_000));
const atWork = async (): Promise<string> => (await begunInterviews(api, worker, cast)).interviews[0]!;

test('an invitation is answered by whoever is invited, once, and before the interview begins', async () => {
  const id = await atWork();
  await hr.post(`/interviews/${id}/propose`, inHours(api, 72)).expect(200);
  const { myInvitation } = await readInterview(marcus, id);
  const answering = async (who: Someone, answer: string) =>
    answered(await who.post(`/invitations/${myInvitation.id}/${answer}`, answer === 'decline' ? why : {}));
  expect(await answering(hr, 'accept')).toBe('403 not-allowed');
  expect(await answering(cast.principal, 'accept')).toBe('404 not-found');
  expect(await answering(marcus, 'accept')).toBe('done');
  expect(await answering(marcus, 'accept')).toBe('409 not-now');
  for (const person of [cast.principal, cast.supervisor]) await answers(person, id, 'accept');
  await worker.asleep(async () => {
    await goTo(api, (await readInterview(hr, id)).startsAt);
    expect(await answering(marcus, 'decline')).toBe('422 interview-begun');
  });
});

test('whoever has not answered is reminded before the date and the late answer is told above after it', async () => {
  const id = await atWork();
  await hr.post(`/interviews/${id}/propose`, inHours(api, 24 * 7)).expect(200);
  const { myInvitation } = await readInterview(marcus, id);
  const [task] = await openTasks(api, myInvitation.id);
  expect(task).toMatchObject({ kind: 'answer-invitation', person: marcus.id });
  await goOnTo(api, worker, new Date((task!.due as Date).getTime() - 3_600_000));
  expect(await told(api, myInvitation.id, 'Due soon: ')).toEqual(['Marcus Bell']);
  await goOnTo(api, worker, task!.due as Date);
  expect(await told(api, myInvitation.id, 'Overdue: ')).toEqual(['Marcus Bell']);
  expect(await told(api, myInvitation.id, 'Overdue with somebody else')).toEqual(['Denise Holloway', 'Peter Nakamura']);
  expect(answered(await answers(marcus, id, 'accept'))).toBe('done'); // late is better than never
});

test('an interview that everybody confirmed begins by itself, with a scorecard for each of the panel', async () => {
  const id = await atWork();
  await hr.post(`/interviews/${id}/propose`, inHours(api, 72)).expect(200);
  await everybodyComes(id, [marcus, cast.principal, cast.supervisor]);
  const { startsAt } = await readInterview(hr, id);
  await goOnTo(api, worker, new Date(Date.parse(startsAt) - 1));
  expect(await stateOf(hr, `/interviews/${id}`)).toBe('confirmed');
  await goOnTo(api, worker, startsAt);
  const { state, panelists } = await readInterview(hr, id);
  expect([state, panelists.map(({ scorecard }: { scorecard: string }) => scorecard)]).toEqual([
    'under_way',
    ['due', 'due'],
  ]);
  // What was handed in has taken place; before that it may not have.
  const notHeld = async () => answered(await hr.post(`/interviews/${id}/not-held`, why));
  expect(answered(await cast.principal.post(`/interviews/${id}/not-held`, why))).toBe('403 not-allowed');
  expect(answered(await hr.post(`/interviews/${id}/not-held`))).toBe('400 invalid-input');
  await handsIn(cast.principal, id, 4);
  expect(await notHeld()).toBe('422 scorecards-in');
});

test('an interview that did not take place asks for no scorecard any more, and takes place another time', async () => {
  const id = await atWork();
  await hr.post(`/interviews/${id}/propose`, inHours(api, 72)).expect(200);
  await hr.post(`/interviews/${id}/begin-now`).expect(200);
  const card = await cardOf(cast.principal, id);
  const { questions } = (await cast.principal.get(`/scorecards/${card}`).expect(200)).body;
  expect(answered(await hr.post(`/interviews/${id}/not-held`, why))).toBe('done');
  expect(await stateOf(hr, `/scorecards/${card}`)).toBe('excused');
  expect(await openTasks(api, card)).toEqual([]);
  const late = await cast.principal.post(`/scorecards/${card}/hand-in`, allScored(questions, 4));
  expect(answered(late)).toBe('409 not-now');
  await hr.post(`/interviews/${id}/propose`, inHours(api, 72)).expect(200);
  await hr.post(`/interviews/${id}/begin-now`).expect(200);
  for (const rater of [cast.principal, cast.supervisor]) await handsIn(rater, id, 4);
  expect(await stateOf(hr, `/interviews/${id}`)).toBe('scored');
});

test('once an interview has begun nobody owes an answer to its invitation any more', async () => {
  const id = await atWork();
  await hr.post(`/interviews/${id}/propose`, inHours(api, 72)).expect(200);
  const { myInvitation } = await readInterview(marcus, id);
  expect(answered(await hr.post(`/interviews/${id}/begin-now`))).toBe('done');
  expect(answered(await hr.post(`/interviews/${id}/begin-now`))).toBe('409 not-now');
  expect(await openTasks(api, myInvitation.id)).toEqual([]);
  const { panelists } = await readInterview(hr, id);
  expect(panelists.map(({ scorecard }: { scorecard: string }) => scorecard)).toEqual(['due', 'due']);
  await hoursOn(24 * 30);
  expect(await told(api, myInvitation.id, 'Overdue')).toEqual([]);
});
