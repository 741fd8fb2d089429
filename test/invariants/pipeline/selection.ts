import {
  type Candidate,
  candidatesIn,
  hasServed,
  hasSpoken,
  interviews,
  isScored,
  type Model,
  nextInLine,
  offerToNext,
} from './model.js';
import { but, interviewOf, is, of, ofVacancy, type Target, type Verb } from './verb.js';

const hasConflict = (m: Model, t: Target, who: string) =>
  m.panel.some((seat) => seat.who === who && interviewOf(m, t) && seat.declared.get(interviewOf(m, t)!));

const stance = (action: string, state: string, weight: number): Verb => ({
  weight,
  by: (m, t) => (hasConflict(m, t, 'laura') ? [] : ['laura']),
  can: (m, t) => m.vacancy === 'ranked' && ['asked', 'recommends', 'accepts', 'objects'].includes(of(m, t).say ?? ''),
  isIdle: (m, t) => of(m, t).say !== 'asked',
  path: `/recommendations/{recommendation}/${action}`,
  body: () => ({ reasons: 'What the school thinks of it.' }),
  does: (m, t) => void (of(m, t).say = state),
});

const isFinalist = (m: Model) => (name: string) => {
  const candidate = m.candidates.get(name)!;
  return isScored(candidate) && candidate.say === null;
};
/** The candidate, mostly with all others who could be. */
const finalists = (m: Model, { candidate, way }: Target) => [
  candidate,
  ...(way % 5 === 0 ? [] : but(candidatesIn(m, 'eligible', 'ranked').filter(isFinalist(m)), candidate)),
];
const ask = (m: Model, names: string[]) => {
  for (const name of names) m.candidates.get(name)!.say ??= 'asked';
};

/** The candidate, mostly with the others who are ranked as alternates. */
const places = (m: Model, { candidate, way }: Target) => [
  candidate,
  ...(way % 5 === 0 ? [] : but(candidatesIn(m, 'ranked'), candidate)),
];
const isSelectable = (candidate: Candidate) =>
  is(candidate, 'ranked') && isScored(candidate) && hasSpoken(candidate) && hasServed(candidate);
const canSelect = (m: Model, t: Target) => places(m, t).every((name) => isSelectable(m.candidates.get(name)!));
/** Every other time only the school's objection, or that there is none, is in the way. */
const mostlySelectable = (m: Model, t: Target) => t.way % 2 === 0 || canSelect(m, t);
const isObjectedTo = (m: Model, t: Target) => places(m, t).some((name) => m.candidates.get(name)!.say === 'objects');
const record = (m: Model, t: Target, by: string) =>
  m.selections.push({ by, places: places(m, t), alternatesUntil: m.now + 90 * 86_400_000 });
const named = (m: Model, t: Target) => ({ selection: places(m, t) });

/** Nobody approves what they selected themselves. */
const theHead = (m: Model) => but(['pratt'], m.selections.at(-1)?.by ?? '');

/** From the ranking through the school's say to the officer who is selected (27). */
export const selecting: Record<string, Verb> = {
  rank: ofVacancy('rank', ['interviewing'], {
    weight: 20,
    can: (m, t) =>
      candidatesIn(m, 'expressed').length === 0 &&
      m.now >= m.contestableUntil &&
      interviews(m).every(({ state }) => state === 'scored') &&
      is(of(m, t), 'eligible') &&
      isScored(of(m, t)),
    body: (m, t) => ({ finalists: finalists(m, t) }),
    does: (m, t) => {
      const asked = finalists(m, t);
      m.vacancy = 'ranked';
      for (const name of candidatesIn(m, 'eligible')) m.candidates.get(name)!.state = 'ranked';
      ask(m, asked);
    },
  }),
  'name-finalists': ofVacancy('name-finalists', ['ranked'], {
    weight: 3,
    can: (m, t) =>
      finalists(m, t).every((name) => {
        const candidate = m.candidates.get(name)!;
        return is(candidate, 'ranked') && isScored(candidate) && candidate.say === null;
      }),
    body: (m, t) => ({ finalists: finalists(m, t) }),
    does: (m, t) => ask(m, finalists(m, t)),
  }),
  recommend: stance('recommend', 'recommends', 3),
  'accept-finalist': stance('accept', 'accepts', 3),
  object: stance('object', 'objects', 4),
  select: ofVacancy('select', ['ranked'], {
    weight: 10,
    fits: mostlySelectable,
    can: (m, t) => canSelect(m, t) && !isObjectedTo(m, t),
    body: named,
    does: (m, t, by) => {
      record(m, t, by);
      offerToNext(m);
      m.vacancy = 'offered';
    },
  }),
  'select-against-objection': ofVacancy('select-against-objection', ['ranked'], {
    weight: 10,
    fits: mostlySelectable,
    can: (m, t) => canSelect(m, t) && isObjectedTo(m, t),
    body: named,
    does: (m, t, by) => {
      record(m, t, by);
      m.vacancy = 'awaiting_approval';
    },
  }),
  'approve-selection': {
    ...ofVacancy('approve-selection', ['awaiting_approval'], {
      weight: 10,
      can: (m) => nextInLine(m) !== undefined,
      body: () => ({ reason: 'The justification convinces me.' }),
      does: (m) => {
        offerToNext(m);
        m.vacancy = 'offered';
      },
    }),
    by: theHead,
  },
  'return-selection': {
    ...ofVacancy('return-selection', ['awaiting_approval'], {
      weight: 8,
      body: () => ({ reason: 'The justification convinces nobody.' }),
      does: (m) => void (m.vacancy = 'ranked'),
    }),
    by: theHead,
  },
};
