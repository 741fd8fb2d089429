import { lifecycle, type Relation, thePerson, whoIs } from '#lifecycle';
import { businessDays, interviewPreparationDays, scorecardHours } from '../policies.js';
import { type Interview, whoseTurn } from './interview.js';
import { invite, openScorecards, type Proposal, takeDown } from './interview.consequences.js';
import {
  hasALength,
  interviewsAreOn,
  isSomethingToScore,
  isToCome,
  nothingIsHandedIn,
  panelIsComplete,
} from './interview.rules.js';
import { interviewFacts } from './interview.sql.js';

const hr = whoIs<Interview>('hr');
const forHr = () => ({ role: 'hr' });
const candidate = thePerson<Interview>('the candidate', (interview) => interview.officerId);
export const panelMember: Relation<Interview> = {
  name: 'a member of the panel',
  holds: (actor, interview) => interview.panelists.some(({ personId }) => personId === actor.personId),
};
const underWay = (interview: Interview, hours: number) => ({
  scores_due_at: new Date(interview.endsAt!.getTime() + hours * 3_600_000),
});

/** Standard 27: HR proposes a time, candidate and panel confirm it, and everybody on the panel scores. */
export const interviewLifecycle = lifecycle<Interview>()({
  kind: 'interview',
  table: 'interview',
  facts: interviewFacts,
  title: (interview) => `The interview of ${interview.officerName}`,
  path: (interview) => `/interviews/${interview.id}`,
  readers: [candidate, panelMember, hr, whoIs('agency_administrator'), whoIs('assessor')],
  escalatesTo: () => ({ role: 'agency_administrator' }),
  initial: 'to_schedule',
  opening: { by: 'the program', says: 'opened the interview of an eligible officer' },
  states: {
    to_schedule: {
      label: 'Time to be found',
      waitsOn: [
        {
          kind: 'schedule-interview',
          owner: forHr,
          title: (interview) => `Propose a time for ${whoseTurn(interview)}`,
          due: (_, { now, settings }) =>
            settings.calendar.add(now, businessDays(settings.policy(interviewPreparationDays))),
          path: (interview) => `/vacancies/${interview.vacancyId}/interviews`,
          quiet: true,
        },
      ],
    },
    proposed: {
      label: 'Time proposed',
      waitsOn: [
        {
          kind: 'see-time-confirmed',
          owner: forHr,
          title: (interview) => `See to it that everybody answers: ${whoseTurn(interview)}`,
          due: (interview) => interview.answerBy ?? interview.startsAt!,
          quiet: true,
        },
      ],
    },
    confirmed: {
      label: 'Time confirmed',
      waitsOn: [
        {
          kind: 'hold-interview',
          owner: forHr,
          title: (interview) => `Hold ${whoseTurn(interview)}`,
          due: (interview) => interview.startsAt!,
          quiet: true,
        },
      ],
      byItself: [{ action: 'begin', at: (interview) => interview.startsAt! }],
    },
    under_way: {
      label: 'Being scored',
      waitsOn: [
        {
          kind: 'see-scores-in',
          owner: forHr,
          title: (interview) => `See to it that every scorecard is handed in: ${whoseTurn(interview)}`,
          due: (interview) => interview.scoresDueAt!,
          quiet: true,
        },
      ],
    },
    scored: { label: 'Scored', final: true },
    called_off: { label: 'Called off', final: true },
  },
  actions: {
    propose: {
      label: 'Propose a time',
      from: ['to_schedule', 'proposed', 'confirmed'],
      to: 'proposed',
      anew: true,
      by: [hr],
      rules: [interviewsAreOn, panelIsComplete, isToCome, hasALength],
      says: 'proposed a time',
      patch: (_, { input }: { input: Proposal }) => ({
        starts_at: input.startsAt,
        ends_at: input.endsAt,
        place: input.place,
      }),
      also: invite,
    },
    confirm: {
      label: 'Confirm, everybody comes',
      from: ['proposed'],
      to: 'confirmed',
      by: 'the program',
      says: 'confirmed the time, as everybody comes',
      tells: (interview, { settings }) => [
        {
          to: { personIds: [interview.officerId, ...interview.panelists.map(({ personId }) => personId)] },
          subject: `Interview confirmed: ${interview.officerName}, SRO at ${interview.campusName}`,
          body: `It is on ${settings.calendar.words(interview.startsAt!)}, ${interview.place}.`,
        },
      ],
    },
    begin: {
      label: 'Begin at its time',
      from: ['confirmed'],
      to: 'under_way',
      by: 'the clock',
      says: 'opened the scorecards at the time of the interview',
      patch: (interview, { settings }) => underWay(interview, settings.policy(scorecardHours)),
      also: openScorecards,
    },
    'begin-now': {
      label: 'Begin now',
      from: ['proposed', 'confirmed'],
      to: 'under_way',
      by: [hr],
      rules: [interviewsAreOn, panelIsComplete, isSomethingToScore],
      says: 'began the interview',
      patch: (interview, { settings }) => underWay(interview, settings.policy(scorecardHours)),
      also: openScorecards,
    },
    complete: {
      label: 'Complete, every scorecard is in',
      from: ['under_way'],
      to: 'scored',
      by: 'the program',
      says: 'completed the interview, as every scorecard is in',
      tells: (interview) => [
        {
          to: { role: 'hr' },
          subject: `Every scorecard is in: ${interview.officerName}, SRO at ${interview.campusName}`,
          body: 'Once all interviews are scored, the ranking shows.',
        },
      ],
    },
    reopen: {
      label: 'Find another time, somebody cannot come',
      from: ['proposed', 'confirmed'],
      to: 'to_schedule',
      by: 'the program',
      says: 'took the time back because somebody cannot come',
      also: takeDown,
    },
    'not-held': {
      label: 'It did not take place',
      from: ['proposed', 'confirmed', 'under_way'],
      to: 'to_schedule',
      by: [hr],
      rules: [nothingIsHandedIn],
      says: 'recorded that the interview did not take place',
      why: ({ reason }: { reason: string }) => reason,
      also: takeDown,
    },
    'call-off': {
      label: 'Call off',
      from: ['to_schedule', 'proposed', 'confirmed', 'under_way'],
      to: 'called_off',
      by: 'the program',
      says: 'called the interview off',
      also: takeDown,
    },
  },
});
