import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { count, goTo } from '../journeys/arranged.js';
import { people, type Someone, withDemo } from '../journeys/the-demo.js';
import { theCast, theSelection, why } from '../journeys/the-interviews.js';
import { atOnce, type Ready, ready, type Stage } from './at-once.js';

const api = testApi({ now: '2027-03-01T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let stage: Stage, hr: Someone, peter: Someone, marcus: Someone, priya: Someone;
/** The same officer, signed in at three places. */
let tabs: Someone[];

beforeAll(async () => {
  stage = { api, worker, cast: await theCast(api, 'Marcus Bell', 'Priya Raman') };
  hr = stage.cast.hr;
  [marcus, priya] = stage.cast.candidates as [Someone, Someone];
  const [other, ...more] = await people(api, 'Peter Nakamura', 'Marcus Bell', 'Marcus Bell');
  peter = other!;
  tabs = [marcus, ...more];
});

/** Two people of HR select at once: the same officer with other alternates. */
async function selectedByTwo(round: number, { vacancy, expressions }: Ready): Promise<void> {
  const [one, two] = expressions as [string, string];
  const select = (by: Someone, ...order: string[]) => by.post(`/vacancies/${vacancy}/select`, theSelection(api, order));
  const answers = await atOnce(
    stage,
    round,
    () => select(hr, one, two),
    () => select(peter, one),
  );
  expect([...answers].sort()).toEqual(['409 not-now', 'done']);
  expect(await count(api, 'offer where vacancy_id = $1', [vacancy])).toBe(1);
}

/** The offer that is open, and whoever has it. */
async function openOffer(vacancy: string) {
  const { body } = await hr.get(`/vacancies/${vacancy}/offers`).expect(200);
  return body.find(({ state }: { state: string }) => state === 'open') as { id: string; answerBy: string } | undefined;
}

/** What may happen to an offer at the moment in which it is accepted. */
const races: Record<string, (round: number, is: Ready, offer: { id: string; answerBy: string }) => Promise<string[]>> =
  {
    'it is accepted in three tabs at once': (round, _, { id }) =>
      atOnce(stage, round, ...tabs.map((tab) => () => tab.post(`/offers/${id}/accept`))),
    'HR withdraws it': (round, _, { id }) =>
      atOnce(
        stage,
        round,
        () => marcus.post(`/offers/${id}/accept`),
        () => hr.post(`/offers/${id}/withdraw`, why),
      ),
    'the officer declines it in another tab': (round, _, { id }) =>
      atOnce(
        stage,
        round,
        () => marcus.post(`/offers/${id}/accept`),
        () => tabs[1]!.post(`/offers/${id}/decline`),
      ),
    'its time is over in this very second': async (round, _, { id, answerBy }) => {
      await goTo(api, new Date(Date.parse(answerBy) - 1));
      const looking = async () => {
        await goTo(api, answerBy);
        await worker.look();
        return { status: 200, text: '', body: {} };
      };
      return atOnce(stage, round, () => marcus.post(`/offers/${id}/accept`), looking);
    },
    'the vacancy is cancelled': (round, { vacancy }, { id }) =>
      atOnce(
        stage,
        round,
        () => marcus.post(`/offers/${id}/accept`),
        () => hr.post(`/vacancies/${vacancy}/cancel`, why),
      ),
    'the officer withdraws from the process': (round, { expressions }, { id }) =>
      atOnce(
        stage,
        round,
        () => marcus.post(`/offers/${id}/accept`),
        () => tabs[1]!.post(`/expressions/${expressions[0]}/withdraw`),
      ),
    'the officer declines and the next in line withdraws': (round, { expressions }, { id }) =>
      atOnce(
        stage,
        round,
        () => marcus.post(`/offers/${id}/decline`),
        () => priya.post(`/expressions/${expressions[1]}/withdraw`),
      ),
  };

describe.each(Object.entries(races))('an offer is accepted, and %s', (_, race) => {
  test.each([0, 1, 2])('at most one is accepted and nothing waits on no one (%i)', async (round) => {
    const is = await ready(stage, round);
    await selectedByTwo(round, is);
    const offer = (await openOffer(is.vacancy))!;
    const answers = await race(round, is, offer);
    const accepted = await count(api, `offer where vacancy_id = $1 and state = 'accepted'`, [is.vacancy]);
    const assignments = await count(
      api,
      `assignment a join offer o on o.assignment_id = a.id where o.vacancy_id = $1 and a.state = 'planned'`,
      [is.vacancy],
    );
    expect([accepted, assignments]).toEqual([accepted && 1, accepted]);
    expect(answers.filter((answer) => answer === 'done').length).toBeGreaterThan(0);
    // Whoever took the post is free again for the next round.
    const { rows } = await api.database.owner.query(`select id from assignment where state = 'planned'`);
    for (const { id } of rows) await hr.post(`/assignments/${id}/cancel`, why).expect(200);
  });
});
