import { type Action, type Relation, thePerson } from '#lifecycle';
import { cancelAppointments } from '#notifications';
import { itsAdministrator, itsSupervisor, theLead } from '../of-incident/of-incident.relations.js';
import { meetsWithinAYear, notBothSides, saysWhyNoProsecutor } from './sanctions-conference.rules.js';
import { inviteToConferences } from './sanctions-conference.consequences.js';
import type { AdministrativeSanction, LegalSanction, Meeting, SanctionsConference } from './sanctions-conference.js';

type Doing = Action<SanctionsConference>;
const unsigned = ['called', 'legal_recorded', 'administrative_recorded', 'recorded'];
const halfSigned = ['officer_signed', 'administrator_signed'];
const reason = ({ reason }: { reason: string }) => reason;

const theOfficer = thePerson<SanctionsConference>('the officer of the conference', ({ officerId }) => officerId);
const theAdministrator = thePerson<SanctionsConference>(
  'the administrator of the conference',
  ({ administratorId }) => administratorId,
);

const recordLegal = (from: string, to: string): Doing => ({
  label: 'Record the legal sanction',
  from: [from],
  to,
  by: [theLead],
  rules: [saysWhyNoProsecutor, notBothSides],
  says: 'recorded the legal sanction',
  patch: (_, { input, actor }: { input: LegalSanction; actor: { personId: string } | null }) => ({
    legal_sanction: input.sanction,
    legal_decided_by: input.decidedBy,
    prosecutor_consulted: input.prosecutorConsulted,
    prosecutor_words: input.prosecutorWords,
    officer_id: actor!.personId,
  }),
});

const recordAdministrative = (from: string, to: string): Doing => ({
  label: 'Record the administrative sanction',
  from: [from],
  to,
  by: [itsAdministrator],
  rules: [notBothSides],
  says: 'recorded the administrative sanction',
  patch: (_, { input, actor }: { input: AdministrativeSanction; actor: { personId: string } | null }) => ({
    administrative_sanction: input.sanction,
    administrative_decided_by: input.decidedBy,
    administrator_id: actor!.personId,
  }),
});

const sign = (by: Relation<SanctionsConference>, column: string, from: string, to: string): Doing => ({
  label: 'Sign what was decided',
  from: [from],
  to,
  by: [by],
  says: column === 'officer_signed_at' ? 'signed for law enforcement' : 'signed for the school',
  patch: (_, { now }) => ({ [column]: now }),
});

/** Each side records its own sanction, whoever comes first; then both sign, whoever comes first. */
export const conferenceActions: Record<string, Doing> = {
  move: {
    label: 'Change day, time or place',
    from: ['called', 'legal_recorded', 'administrative_recorded'],
    to: 'called',
    anew: true,
    by: [theLead, itsSupervisor, itsAdministrator],
    rules: [meetsWithinAYear],
    says: 'moved the conference',
    patch: (_, { input }: { input: Meeting }) => ({
      meet_at: input.meetAt,
      place: input.place,
      ...nothingRecorded,
    }),
    also: inviteToConferences,
  },
  'record-legal': recordLegal('called', 'legal_recorded'),
  'add-legal': recordLegal('administrative_recorded', 'recorded'),
  'record-administrative': recordAdministrative('called', 'administrative_recorded'),
  'add-administrative': recordAdministrative('legal_recorded', 'recorded'),
  'sign-as-officer': sign(theOfficer, 'officer_signed_at', 'recorded', 'officer_signed'),
  'sign-as-administrator': sign(theAdministrator, 'administrator_signed_at', 'recorded', 'administrator_signed'),
  'countersign-as-officer': sign(theOfficer, 'officer_signed_at', 'administrator_signed', 'concluded'),
  'countersign-as-administrator': sign(theAdministrator, 'administrator_signed_at', 'officer_signed', 'concluded'),
  'record-anew': {
    label: 'Record it anew',
    from: ['recorded', ...halfSigned],
    to: 'called',
    by: [theOfficer, theAdministrator, itsSupervisor],
    says: 'asked to record the sanctions anew',
    why: reason,
    patch: () => nothingRecorded,
  },
  cancel: {
    label: 'Cancel the conference',
    from: [...unsigned, ...halfSigned],
    to: 'cancelled',
    by: [theLead, itsSupervisor, itsAdministrator],
    says: 'cancelled the conference',
    why: reason,
    patch: (_, { input }) => ({
      cancel_reason: input.reason,
      officer_signed_at: null,
      administrator_signed_at: null,
    }),
    also: (tx, cases, { now }) =>
      cancelAppointments(
        tx,
        cases.map(({ id }) => id),
        now,
        'The conference does not take place. The page of the incident shows why.',
      ),
  },
};

const nothingRecorded = {
  legal_sanction: null,
  legal_decided_by: null,
  prosecutor_consulted: null,
  prosecutor_words: null,
  officer_id: null,
  administrative_sanction: null,
  administrative_decided_by: null,
  administrator_id: null,
  officer_signed_at: null,
  administrator_signed_at: null,
};
