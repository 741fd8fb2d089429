import type { Role } from '#access';
import { lifecycle, whoIs } from '#lifecycle';
import { businessDays, kitDraftDays } from '../policies.js';
import { type InterviewKit, kitTitle } from './interview-kit.js';
import { isComplete } from './interview-kit.rules.js';
import { interviewKitFacts } from './interview-kit.sql.js';

const hr = whoIs<InterviewKit>('hr');

/** Those who interview, or look after it. The questions are no candidate's to know: being an officer is not enough. */
export const kitReaders: [Role, ...Role[]] = [
  'hr',
  'agency_administrator',
  'district_administrator',
  'administrator',
  'supervisor',
  'assessor',
];

/**
 * Standard 27: agency and school interview together, with the same questions for every candidate. HR writes a kit and
 * puts it into service; from then on it never changes, so that what a score was given for can always be read.
 */
export const interviewKitLifecycle = lifecycle<InterviewKit>()({
  kind: 'interview_kit',
  table: 'interview_kit',
  facts: interviewKitFacts,
  title: kitTitle,
  path: (kit) => `/interview-kits/${kit.id}`,
  readers: kitReaders.map((role) => whoIs<InterviewKit>(role)),
  escalatesTo: () => ({ role: 'agency_administrator' }),
  initial: 'draft',
  opening: { by: [hr], alsoIn: ['in_service'], says: 'began the interview kit' },
  states: {
    draft: {
      label: 'Draft',
      waitsOn: [
        {
          kind: 'finish-interview-kit',
          owner: () => ({ role: 'hr' }),
          title: (kit) => `Finish interview kit ${kit.number} and put it into service`,
          due: (_, { now, settings }) => settings.calendar.add(now, businessDays(settings.policy(kitDraftDays))),
          action: 'put-into-service',
          path: (kit) => `/interview-kits/${kit.id}/edit`,
          quiet: true,
        },
      ],
    },
    in_service: { label: 'In service', final: true },
    superseded: { label: 'Superseded', final: true },
    discarded: { label: 'Discarded', final: true },
  },
  actions: {
    edit: {
      label: 'Save the draft',
      from: ['draft'],
      to: 'draft',
      by: [hr],
      says: 'changed the draft',
      patch: (_, { input }) => input,
    },
    'put-into-service': {
      label: 'Put into service',
      from: ['draft'],
      to: 'in_service',
      by: [hr],
      rules: isComplete,
      says: 'put the kit into service',
      patch: (_, { actor, now }) => ({ put_into_service_by: actor!.personId, put_into_service_at: now }),
      also: async (_tx, kits, _taking, consequences): Promise<void> => {
        const older = kits.flatMap((kit) => kit.otherInServiceId ?? []);
        await consequences.take(interviewKitLifecycle, older, 'supersede');
      },
    },
    supersede: {
      label: 'Supersede with a newer kit',
      from: ['in_service'],
      to: 'superseded',
      by: 'the program',
      says: 'put a newer kit in its place',
    },
    discard: {
      label: 'Discard the draft',
      from: ['draft'],
      to: 'discarded',
      by: [hr],
      says: 'discarded the draft',
    },
  },
});
