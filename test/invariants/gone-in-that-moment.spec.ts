import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { count } from '../journeys/arranged.js';
import { people, type Someone, withDemo } from '../journeys/the-demo.js';
import {
  aShortlistedVacancy,
  begunInterviews,
  everybodyComes,
  inHours,
  joinsPanel,
  theCast,
  theSelection,
  why,
} from '../journeys/the-interviews.js';
import { atOnce, ready, type Request, scored, type Stage } from './at-once.js';

const api = testApi({ now: '2027-03-01T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

let stage: Stage, hr: Someone, marcus: Someone, angela: Someone;

beforeAll(async () => {
  stage = { api, worker, cast: await theCast(api, 'Marcus Bell', 'Priya Raman') };
  hr = stage.cast.hr;
  marcus = stage.cast.candidates[0]!;
  [angela] = (await people(api, 'Angela Reyes')) as [Someone];
});

/** Who goes on with an officer in the moment in which the officer withdraws goes on without them. */
const goingOn: Record<string, (round: number) => Promise<[Request, string]>> = {
  'taken to the interviews': async () => {
    const { vacancy, expressions } = await aShortlistedVacancy(api, worker, stage.cast, { upTo: 'eligible' });
    return [() => hr.post(`/vacancies/${vacancy}/shortlist`), expressions[0]!];
  },
  'asked about at the school': async (round) => {
    const { vacancy, expressions } = await scored(stage, round);
    return [() => hr.post(`/vacancies/${vacancy}/rank`, { finalists: expressions }), expressions[0]!];
  },
  'selected with an alternate': async (round) => {
    const { vacancy, expressions } = await ready(stage, round);
    return [() => hr.post(`/vacancies/${vacancy}/select`, theSelection(api, expressions)), expressions[0]!];
  },
  'selected alone': async (round) => {
    const { vacancy, expressions } = await ready(stage, round);
    return [() => hr.post(`/vacancies/${vacancy}/select`, theSelection(api, [expressions[0]!])), expressions[0]!];
  },
};

describe.each(Object.entries(goingOn))('an officer withdraws and is %s', (_, arrive) => {
  test.each([0, 1, 2])('nothing goes on waiting for them (%i)', async (round) => {
    const [goesOn, expression] = await arrive(round);
    const [, withdrawn] = await atOnce(stage, round, goesOn, () => marcus.post(`/expressions/${expression}/withdraw`));
    expect(withdrawn).toBe('done');
  });
});

/** Nobody who has left the panel is invited to an interview any more, or owes a scorecard. */
const stillAsked = () =>
  count(
    api,
    `panelist p where p.state = 'left' and (
       exists (select from invitation n where n.panelist_id = p.id and n.state in ('sent', 'accepted'))
       or exists (select from scorecard s where s.panelist_id = p.id and s.state = 'due'))`,
  );

describe.each(['propose', 'begin-now'])('a member leaves the panel in the moment of %s', (action) => {
  test.each([0, 1, 2])('nothing is asked of them any more (%i)', async (round) => {
    const { vacancy, interviews } = await begunInterviews(api, worker, stage.cast);
    const panelist = await joinsPanel(hr, angela, vacancy);
    const [interview] = interviews as [string];
    const at = `/interviews/${interview}`;
    if (action === 'begin-now') {
      await hr.post(`${at}/propose`, inHours(api, 24)).expect(200);
      await everybodyComes(interview, [marcus, stage.cast.principal, stage.cast.supervisor, angela]);
    }
    const sent = action === 'propose' ? inHours(api, 24) : {};
    const [, left] = await atOnce(
      stage,
      round,
      () => hr.post(`${at}/${action}`, sent),
      () => angela.post(`/panelists/${panelist}/decline`, why),
    );
    expect(left).toBe('done');
    expect(await stillAsked()).toBe(0);
  });
});
