import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { count } from './arranged.js';
import { aShortlistedVacancy, begunInterviews, type Cast, everybodyComes, inHours, theCast } from './the-interviews.js';
import { type Someone, withDemo } from './the-demo.js';

const api = testApi({ now: '2027-01-11T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let cast: Cast;

beforeAll(async () => {
  cast = await theCast(api, 'Marcus Bell');
});

const reason = 'I am in court that morning.';

async function declines(who: Someone, interview: string): Promise<void> {
  const { body } = await who.get(`/interviews/${interview}`).expect(200);
  await who.post(`/invitations/${body.myInvitation.id}/decline`, { reason }).expect(200);
}

test('where somebody cannot come, HR reads why, and everybody is asked anew about another time', async () => {
  const { hr, principal, supervisor, candidates } = cast;
  const {
    interviews: [interview],
    vacancy,
    panelists,
  } = await begunInterviews(api, worker, cast);
  await hr.post(`/interviews/${interview}/propose`, inHours(api, 48)).expect(200);
  await declines(candidates[0]!, interview!);
  const { body: reopened } = await hr.get(`/interviews/${interview}`).expect(200);
  expect(reopened).toMatchObject({ state: 'to_schedule', candidateAnswer: 'Cannot come', candidateReason: reason });
  const { body: seen } = await principal.get(`/interviews/${interview}`).expect(200);
  expect(seen).toMatchObject({ candidateReason: null, myPanelistId: panelists[0] });

  await hr.post(`/interviews/${interview}/propose`, inHours(api, 72)).expect(200);
  await declines(principal, interview!);
  const { body: again } = await hr.get(`/interviews/${interview}`).expect(200);
  expect(again.panelists).toContainEqual(expect.objectContaining({ name: 'Laura Kessler', reason }));

  await hr.post(`/interviews/${interview}/propose`, inHours(api, 96)).expect(200);
  await everybodyComes(interview!, [candidates[0]!, principal, supervisor]);
  const { body: stands } = await hr.get(`/interviews/${interview}`).expect(200);
  expect(stands).toMatchObject({ state: 'confirmed', candidateReason: null });
  const { body: panel } = await hr.get(`/vacancies/${vacancy}/panel`).expect(200);
  expect(panel).toMatchObject({
    vacancyState: 'interviewing',
    candidates: [{ interviewId: interview, officerName: 'Marcus Bell', hasCampus: true, hasAgency: true }],
  });
});

test('an interview that HR begins without every answer is scored by all who are invited, and nobody owes an answer', async () => {
  const { hr } = cast;
  const {
    interviews: [interview],
  } = await begunInterviews(api, worker, cast);
  await hr.post(`/interviews/${interview}/propose`, { ...inHours(api, 48), despiteConflicts: true }).expect(200);
  const owed = `task t join invitation n on n.id = t.case_id where n.interview_id = $1 and t.settled_at is null`;
  expect(await count(api, owed, [interview])).toBe(3);
  const { body: begun } = await hr.post(`/interviews/${interview}/begin-now`).expect(200);
  expect(begun.panelists.map(({ scorecard }: { scorecard: string }) => scorecard)).toEqual(['due', 'due']);
  expect(await count(api, owed, [interview])).toBe(0);
});

test('the administrators of the campus are the first to choose from', async () => {
  const { hr } = cast;
  const { vacancy } = await aShortlistedVacancy(api, worker, cast);
  const { body: choices } = await hr.get(`/vacancies/${vacancy}/panel/choices`).expect(200);
  const seats = choices.map(({ seatTitle }: { seatTitle: string }) => seatTitle);
  expect(seats[0]).toBe('Administrator of the campus');
  expect(seats.lastIndexOf('Administrator of the campus')).toBeLessThan(seats.indexOf('School side'));
});
