import fc from 'fast-check';
import { hiringLifecycles } from '#hiring';
import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { goOnTo } from '../journeys/arranged.js';
import { withDemo } from '../journeys/the-demo.js';
import { answered } from '../journeys/the-interviews.js';
import { type Candidate, candidatesIn, goOn, interviews, type Model, openOffer } from './pipeline/model.js';
import { aVacancy, type Everybody, everybodyOf, members } from './pipeline/people.js';
import { selecting } from './pipeline/selection.js';
import { throughInterviews } from './pipeline/through-interviews.js';
import { untilInterviews } from './pipeline/until-interviews.js';
import { untilTheCampus } from './pipeline/until-the-campus.js';
import type { Target, Verb } from './pipeline/verb.js';
import { foretold, idsOf, laterBy, send, stands, type World } from './pipeline/world.js';
import { whatIsBroken } from './what-must-hold.js';

const api = testApi({ now: '2027-03-01T15:00:00Z' });
beforeAll(() => {
  delete process.env.LIAISON_SENT_MAIL; // what is sent to whom is told elsewhere
});
const worker = testWorker(api);
withDemo(api);

const verbs: Record<string, Verb> = { ...untilInterviews, ...throughInterviews, ...selecting, ...untilTheCampus };
let everybody: Everybody;
beforeAll(async () => {
  everybody = await everybodyOf(api);
}, 120_000);

const seen: Record<string, number> = {};
const count = (what: string) => void (seen[what] = (seen[what] ?? 0) + 1);

/** What another walk takes: the kit, the postings, and what is decided before anybody is eligible. */
const firstHalf =
  /^(interview_kit|unit_posting|contest) |^vacancy (edit|post|close)$|^expression .*(history|renew|reinstate)/;
/** Every action of the second half of hiring. */
const secondHalf = hiringLifecycles
  .flatMap(({ kind, actions }) => Object.keys(actions).map((action) => `${kind} ${action}`))
  .filter((what) => !firstHalf.test(what));

interface Step {
  pick: number;
  who: number;
  way: number;
  /** Whether it leads on, is anything at all, or is done by anybody. */
  stray: number;
}

const nobodyOfThem = ['hr', 'peter', 'laura', 'karen', 'pratt', 'latisha', 'ruth', 'joyce'];
const at = <T>(list: T[], index: number): T => list[index % list.length]!;

/** What is done in this step, and by whom. */
function chosen(m: Model, { pick, who, way, stray }: Step): { name: string; target: Target; by: string } | null {
  const targets = [...m.candidates.keys()].flatMap((candidate) =>
    [...members, candidate].map((member) => ({ candidate, member, way })),
  );
  const leadsOn = (verb: Verb) => (target: Target) =>
    verb.can(m, target) &&
    verb.by(m, target).length > 0 &&
    (way % 4 === 0 || (verb.weight > 1 && !verb.isIdle?.(m, target)));
  const anything = stray >= 90 && stray < 94;
  const isRefused = (verb: Verb) => (target: Target) => verb.fits?.(m, target) === true && !verb.can(m, target);
  const wanted = (verb: Verb) =>
    anything ? targets : targets.filter(stray >= 76 && stray < 90 ? isRefused(verb) : leadsOn(verb));
  const ways = Object.entries(verbs)
    .map(([name, verb]) => ({ name, verb, fit: wanted(verb) }))
    .filter(({ fit }) => fit.length > 0);
  if (ways.length === 0) return null;
  // What nobody has done yet is done rather.
  const weight = ({ name, verb }: { name: string; verb: Verb }) =>
    anything ? Math.min(verb.weight, 1) : verb.weight * (seen[`${name} done`] ? 1 : 4);
  let left = (pick / 1_000_000) * ways.reduce((sum, one) => sum + weight(one), 0);
  const { name, verb, fit } = ways.find((one) => (left -= weight(one)) < 0) ?? ways.at(-1)!;
  const target = at(fit, who);
  const may = verb.by(m, target);
  // Any officer could express their own interest, so that is not asked of others.
  const others = name === 'express' ? nobodyOfThem : Object.keys(everybody.people);
  const by = stray >= 94 || may.length === 0 ? at(others, who + way) : at(may, way);
  return { name, target, by };
}

/** Takes the step in the world and in the model; they have to agree on whether it can be done. */
async function take(world: World, m: Model, step: Step): Promise<string> {
  const choice = chosen(m, step);
  if (!choice) return wait(m, step);
  const { name, target, by } = choice;
  const verb = verbs[name]!;
  const can = verb.by(m, target).includes(by) && verb.can(m, target);
  const response = await send(world, m, verb, target, by);
  const how = answered(response);
  const said = `${name} by ${by} of ${target.candidate}, ${target.member}: ${how}`;
  if (response.status >= 500) throw new Error(`${said} ${response.text}`);
  expect([said, how === 'done']).toEqual([said, can]);
  if (can) verb.does(m, target, by);
  count(`${name} ${can ? 'done' : 'refused'}`);
  return said;
}

async function wait(m: Model, step: Step): Promise<string> {
  const then = laterBy(m, step.way);
  await goOnTo(api, worker, new Date(then));
  goOn(m, then);
  return `until ${new Date(then).toISOString()}`;
}

/** Nobody sees a score of another before all are in (invariant 5), and whose the sheet is does. */
async function look(world: World, m: Model, { who, way }: Step): Promise<string> {
  const ours = [...m.candidates].flatMap(([candidate, { interview }]) =>
    (interview?.cards ?? []).map(({ seat }) => ({ candidate, interview: interview!, member: seat.who })),
  );
  const ranking = await everybody.people.hr!.get(`/vacancies/${world.vacancy}/ranking`);
  const isShown =
    !/posted|closed|shortlisted/.test(m.vacancy) && interviews(m).every(({ state }) => state === 'scored');
  expect(['ranking', ranking.status < 300]).toEqual(['ranking', isShown]);
  if (ours.length === 0) return 'looked';
  const { interview, ...target } = at(ours, who);
  const reader = at([target.member, ...members, 'hr', 'ruth'], way);
  const { scorecard } = await idsOf(world, { ...target, way });
  const { status, body } = await everybody.people[reader]!.get(`/scorecards/${scorecard}`);
  if (status !== 200) return 'looked';
  const isIn = interview.cards.findLast(({ seat }) => seat.who === target.member)!.state === 'handed_in';
  const isSeen = reader === target.member || interview.cards.every(({ state }) => state !== 'due');
  expect([reader, target.member, body.sheet !== null]).toEqual([reader, target.member, isIn && isSeen]);
  count(isSeen ? 'look seen' : 'look sealed');
  return 'looked';
}

/** Somebody does something, time goes by, or somebody looks. */
function next(world: World, m: Model, step: Step): Promise<string> {
  const isWaitedFor =
    (m.vacancy === 'posted' && candidatesIn(m, 'expressed', 'eligible').length > 1) ||
    interviews(m).some(({ state }) => state === 'confirmed');
  if (step.who % 100 < (openOffer(m) ? 35 : isWaitedFor ? 20 : 4)) return wait(m, step);
  return step.who % 100 > 94 ? look(world, m, step) : take(world, m, step);
}

const hasBegun = ({ assigned, isPlanned }: Candidate) => assigned && !isPlanned;
/** Nobody is left, or the officer is on campus and nobody could follow: what is still done leads nowhere. */
const isDone = (m: Model) =>
  (m.vacancy === 'ranked' && candidatesIn(m, 'ranked').length === 0) ||
  (m.vacancy === 'filled' && candidatesIn(m, 'appointed').some((name) => hasBegun(m.candidates.get(name)!)));

/** Most walks go to the ranking without detours, so that there is time for what comes after it. */
const straightOn = (m: Model, step: Step): Step =>
  ['ranked', 'awaiting_approval', 'offered', 'filled'].includes(m.vacancy)
    ? step
    : { ...step, stray: step.stray % 76, way: step.way % 4 === 0 ? step.way + 1 : step.way };

// Edges of numbers mean nothing here, and each walk is as long as it can be followed.
const steps = fc.record({ pick: fc.nat(999_999), who: fc.nat(9999), way: fc.nat(9999), stray: fc.nat(99) });
const walks = fc.noBias(fc.array(steps, { minLength: 100, maxLength: 120, size: 'max' }));

/** What the clock and other areas did is read, not foretold: until when an offer stands, and which start is planned. */
async function sync(world: World, m: Model): Promise<void> {
  const offer = openOffer(m);
  for (const name of offer ? [offer.to] : [...m.candidates.keys()]) {
    const { answerBy, contestableUntil, assignment } = await idsOf(world, { candidate: name, member: 'hr', way: 0 });
    if (offer) offer.answerBy = answerBy!.getTime();
    m.contestableUntil = contestableUntil?.getTime() ?? 0;
    const { rows } = await api.database.owner.query(`select state from assignment where id = $1`, [assignment]);
    m.candidates.get(name)!.isPlanned = rows[0]?.state === 'planned';
  }
}

test('whatever anybody does from a vacancy to the campus, it stands as the model foretells, and what must hold holds', async () => {
  let walk = 0;
  await fc.assert(
    fc.asyncProperty(walks, async (walked) => {
      const { world, m } = await aVacancy(api, worker, everybody, walk++);
      const story: string[] = [];
      const isLed = walk % 3 > 0;
      for (const step of walked) {
        await sync(world, m);
        story.push(await next(world, m, isLed ? straightOn(m, step) : step));
        expect([story.slice(-3), await stands(world)]).toEqual([story.slice(-3), foretold(m)]);
        expect([story.slice(-3), await whatIsBroken(api)]).toEqual([story.slice(-3), []]);
        if (isDone(m) || ['cancelled', 'reposted'].includes(m.vacancy)) break;
      }
      for (const [name, { service, assigned }] of m.candidates) everybody.lasting.set(name, { service, assigned });
      count(`ends ${m.vacancy}`);
    }),
    { seed: 2724, numRuns: 24, endOnFailure: true },
  );
  // oxlint-disable-next-line no-console -- how often each was done is what the test is worth
  console.info(seen);
  const { rows } = await api.database.owner.query<{ what: string }>(
    `select distinct case_kind || ' ' || (entry ->> 'action') as what from audit_entry`,
  );
  const taken = new Set(rows.map(({ what }) => what));
  expect(secondHalf.filter((what) => !taken.has(what))).toEqual([]);
}, 300_000);
