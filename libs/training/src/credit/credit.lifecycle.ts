import { dayInWords } from '#calendar';
import { lifecycle, type Taking } from '#lifecycle';
import { verificationDays } from '../policies.js';
import { agencyReaders, theOfficer, whoSeesToIt } from '../requirement/requirement.relations.js';
import type { Completed, Credit } from './credit.js';
import { keepWhatItSaid, recountOfficers } from './credit.consequences.js';
import { completedRules } from './credit.rules.js';
import { creditFacts } from './credit.sql.js';

const what = ({ courseTitle, completedOn }: Credit) => `${courseTitle}, completed on ${dayInWords(completedOn)}`;
const because = ({ reason }: { reason: string }) => reason;
const decided = ({ actor, now }: Taking) => ({ decided_by: actor!.personId, decided_at: now });
const toOfficer = (credit: Credit, subject: string, body: string) => [
  { to: { personId: credit.officerId }, subject, body },
];
const written = ({ completedOn, hours, excusedHours, madeUpOn }: Completed) => ({
  completed_on: completedOn,
  hours,
  excused_hours: excusedHours ?? 0,
  made_up_on: madeUpOn ?? null,
});

/** Standard 22: what an officer completed counts once somebody else of the agency has verified it. */
export const creditLifecycle = lifecycle<Credit>()({
  kind: 'training_credit',
  table: 'training_credit',
  facts: creditFacts,
  title: ({ courseTitle, officerName }) => `${courseTitle}: ${officerName}`,
  path: ({ id }) => `/training/credits/${id}`,
  readers: agencyReaders,
  escalatesTo: () => ({ role: 'agency_administrator' }),
  initial: 'claimed',
  opening: {
    by: [theOfficer, ...whoSeesToIt],
    // From a provider's transcript, which somebody of the agency brings in.
    alsoIn: ['verified'],
    rules: completedRules,
    says: 'put on record what was completed',
  },
  states: {
    claimed: {
      label: 'To be verified',
      waitsOn: [
        {
          kind: 'verify-training',
          owner: ({ unitId }) => ({ role: 'supervisor', unitId }),
          title: ({ courseTitle, officerName }) => `Verify training of ${officerName}: ${courseTitle}`,
          due: (_, { now, settings }) =>
            settings.calendar.add(now, { amount: settings.policy(verificationDays), unit: 'business days' }),
          action: 'verify',
        },
      ],
    },
    verified: { label: 'Verified', final: true },
    refused: { label: 'Does not count', final: true },
  },
  actions: {
    verify: {
      label: 'Verify',
      from: ['claimed'],
      to: 'verified',
      by: whoSeesToIt,
      says: 'verified it: the hours count',
      patch: (_, taking) => ({ ...decided(taking), reason: null }),
      also: recountOfficers,
      tells: (credit) =>
        toOfficer(credit, `Verified: ${credit.courseTitle}`, `The hours of ${what(credit)} count now.`),
    },
    refuse: {
      label: 'Refuse',
      from: ['claimed'],
      to: 'refused',
      by: whoSeesToIt,
      says: 'refused it: the hours do not count',
      why: because,
      patch: (_, taking) => ({ ...decided(taking), reason: taking.input.reason }),
      also: recountOfficers,
      tells: (credit) =>
        toOfficer(
          credit,
          `Not counted: ${credit.courseTitle}`,
          `${credit.reason} You can correct it and hand it in again.`,
        ),
    },
    'hand-in-again': {
      label: 'Correct and hand in again',
      from: ['claimed', 'refused'],
      to: 'claimed',
      anew: true,
      by: [theOfficer, ...whoSeesToIt],
      rules: completedRules,
      says: 'corrected it and handed it in again',
      why: because,
      patch: (_, { input }) => ({ ...written(input), reason: null, decided_by: null, decided_at: null }),
      also: keepWhatItSaid,
    },
    amend: {
      label: 'Correct what was verified',
      from: ['verified'],
      to: 'verified',
      by: whoSeesToIt,
      rules: completedRules,
      says: 'corrected what had been verified',
      why: because,
      patch: (_, taking) => ({ ...written(taking.input), ...decided(taking), reason: taking.input.reason }),
      also: keepWhatItSaid,
      tells: (credit) => toOfficer(credit, `Corrected: ${credit.courseTitle}`, `${credit.reason} The page shows both.`),
    },
    'take-back': {
      label: 'Take the verification back',
      from: ['verified'],
      to: 'refused',
      by: whoSeesToIt,
      says: 'took the verification back: the hours do not count any more',
      why: because,
      patch: (_, taking) => ({ ...decided(taking), reason: taking.input.reason }),
      also: recountOfficers,
      tells: (credit) => toOfficer(credit, `Not counted any more: ${credit.courseTitle}`, credit.reason ?? ''),
    },
  },
});
