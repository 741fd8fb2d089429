import { except, lifecycle, type Rule, type Taking, thePerson, whoIs } from '#lifecycle';
import { businessDays, declarationDays } from '../policies.js';
import { largestPanel, type Panelist, seatTitle } from './panelist.js';
import { type Declaration, endPart, recordDeclarations } from './panelist.consequences.js';
import { panelistFacts } from './panelist.sql.js';

const hr = whoIs<Panelist>('hr');
const member = thePerson<Panelist>('the panelist themselves', (panelist) => panelist.personId);
const conflictsOf = ({ input }: Taking<{ declarations: Declaration[] }>) =>
  input.declarations.filter(({ conflict }) => conflict).map(({ interviewId }) => interviewId);

const vacancyIsBeingDecided: Rule<Panelist> = {
  code: 'panel-not-now',
  holds: (panelist) => ['closed', 'shortlisted', 'interviewing'].includes(panelist.vacancyState),
  message: 'The panel is put together between the closing day and the end of the interviews.',
};

/** Each candidate once: nobody is left out, and nobody is declared who is not a candidate. */
const everyCandidateIsDeclared: Rule<Panelist, { declarations: Declaration[] }> = {
  code: 'candidates-undeclared',
  field: 'declarations',
  holds: (panelist, { input }) => {
    const declared = input.declarations.map(({ interviewId }) => interviewId);
    return (
      new Set(declared).size === declared.length &&
      declared.length === panelist.candidates.length &&
      panelist.candidates.every(({ interviewId }) => declared.includes(interviewId))
    );
  },
  message: (panelist) =>
    `Say for each of the candidates whether there is a conflict of interest: ${panelist.candidates.map(({ officerName }) => officerName).join(', ')}.`,
};

/** Standard 27: a member of the panel declares conflicts of interest before seeing anything of a candidate. */
export const panelistLifecycle = lifecycle<Panelist>()({
  kind: 'panelist',
  table: 'panelist',
  facts: panelistFacts,
  title: (panelist) => `${panelist.personName} on the panel: SRO at ${panelist.campusName}`,
  path: (panelist) => `/panelists/${panelist.id}`,
  readers: [member, hr, whoIs('agency_administrator'), whoIs('assessor')],
  escalatesTo: () => ({ role: 'hr' }),
  initial: 'named',
  opening: {
    by: [hr],
    rules: [
      vacancyIsBeingDecided,
      {
        code: 'panelist-is-candidate',
        field: 'personId',
        holds: (panelist) => !panelist.isCandidate,
        message: (panelist) => `${panelist.personName} is a candidate for this vacancy. Choose somebody else.`,
      },
      {
        code: 'panel-full',
        field: 'personId',
        holds: (panelist) => panelist.panelSize <= largestPanel,
        message: `A panel has at most ${largestPanel} members, whoever has scored and left it included. Take somebody off it first.`,
      },
    ],
    says: 'named a member of the panel',
  },
  states: {
    named: {
      label: 'Named, conflicts of interest to be declared',
      waitsOn: [
        {
          kind: 'declare-conflicts',
          owner: (panelist) => ({ personId: panelist.personId }),
          title: (panelist) => `Declare conflicts of interest for the panel: SRO at ${panelist.campusName}`,
          due: (_, { now, settings }) => settings.calendar.add(now, businessDays(settings.policy(declarationDays))),
          action: 'declare',
        },
      ],
    },
    ready: { label: 'On the panel', final: true },
    left: { label: 'No longer on the panel', final: true },
  },
  actions: {
    declare: {
      label: 'Declare conflicts of interest',
      from: ['named', 'ready'],
      to: 'ready',
      by: [member],
      rules: [vacancyIsBeingDecided, everyCandidateIsDeclared],
      says: 'declared whether there are conflicts of interest',
      also: recordDeclarations,
      tells: (panelist, taking) => {
        const recused = panelist.candidates.filter(({ interviewId }) => conflictsOf(taking).includes(interviewId));
        return recused.length === 0
          ? []
          : [
              {
                to: { role: 'hr' },
                subject: `${panelist.personName} is recused: SRO at ${panelist.campusName}`,
                body: `${panelist.personName} (${seatTitle[panelist.seat].toLowerCase()}) has a conflict of interest with ${recused.map(({ officerName }) => officerName).join(', ')}. The page of the panel shows whether it is still complete.`,
              },
            ];
      },
    },
    'ask-again': {
      label: 'Ask again, there is another candidate',
      from: ['ready'],
      to: 'named',
      by: 'the program',
      says: 'asked for conflicts of interest again because there is another candidate',
    },
    remove: {
      label: 'Take off the panel',
      from: ['named', 'ready'],
      to: 'left',
      by: [except(hr, 'the panelist themselves', (panelist) => panelist.personId)],
      rules: [vacancyIsBeingDecided],
      says: 'took the member off the panel',
      why: ({ reason }: { reason: string }) => reason,
      patch: (_, { input }) => ({ left_reason: input.reason }),
      also: endPart,
      tells: (panelist) => [
        {
          to: { personId: panelist.personId },
          subject: `You are no longer on the panel: SRO at ${panelist.campusName}`,
          body: 'HR has changed the panel. What you have handed in stays on record; nothing more is needed from you.',
        },
      ],
    },
    decline: {
      label: 'I cannot be on this panel',
      from: ['named', 'ready'],
      to: 'left',
      by: [member],
      rules: [vacancyIsBeingDecided],
      says: 'left the panel',
      why: ({ reason }: { reason: string }) => reason,
      patch: (_, { input }) => ({ left_reason: input.reason }),
      also: endPart,
      tells: (panelist) => [
        {
          to: { role: 'hr' },
          subject: `${panelist.personName} cannot be on the panel: SRO at ${panelist.campusName}`,
          body: 'The page of the panel shows whether it is still complete.',
        },
      ],
    },
    disband: {
      label: 'End, the vacancy is decided',
      from: ['named', 'ready'],
      to: 'left',
      by: 'the program',
      says: 'ended the panel because the vacancy is decided or over',
      also: endPart,
    },
  },
});
