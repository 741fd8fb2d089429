import { policy, wholeNumber } from '#policies';

/** Within how many school days an investigation that an officer began is made known; 0 is the same school day. */
export const makingKnownDays = policy<number>({
  key: 'incidents.making-known-days',
  title: 'School days to make an investigation that an officer began known to the school; 0 is the same school day',
  default: 0,
  check: wholeNumber(0, 5),
  source: 'Practice; standard 7: SROs make school officials aware of any investigations they have initiated',
});

/** For how many calendar days at most a supervisor approves that an investigation is not made known yet. */
export const longestHoldDays = policy<number>({
  key: 'incidents.longest-hold-days',
  title: 'Calendar days for which a supervisor may approve, at most, that an investigation is not made known yet',
  default: 30,
  check: wholeNumber(1, 180),
  source: 'Practice; standard 7',
});

/** Within how many school days an administrator acknowledges what the school is told; 0 is the same school day. */
export const noticeDays = policy<number>({
  key: 'incidents.notice-acknowledgement-days',
  title:
    'School days for an administrator to acknowledge what law enforcement tells the school; 0 is the same school day',
  default: 1,
  check: wholeNumber(0, 10),
  source: 'Practice; standard 7',
});

/** Within how many hours whoever is offered the lead of an investigation accepts it. */
export const handoffHours = policy<number>({
  key: 'incidents.handoff-answer-hours',
  title:
    'Hours to accept the lead of an investigation; until then, and if nobody does, the officer who has it keeps it',
  default: 24,
  check: wholeNumber(1, 168),
  source: 'Practice; standard 7',
});

/** Within how many school days the school hands over records that law enforcement asked for, or says why not. */
export const handoverDays = policy<number>({
  key: 'incidents.records-handover-days',
  title: 'School days for the school to hand over records that law enforcement asked for, or to say why not',
  default: 3,
  check: wholeNumber(0, 30),
  source: 'Practice; 20 U.S.C. 1232g (FERPA)',
});

/** Within how many school days whoever gets student records confirms that they have them. */
export const receiptDays = policy<number>({
  key: 'incidents.records-receipt-days',
  title: 'School days for the officer to confirm that student records have arrived',
  default: 1,
  check: wholeNumber(0, 10),
  source: 'Practice; 34 CFR 99.32: each disclosure is recorded',
});

/** Within how many school days of a sanctions conference both sides have signed what was decided. */
export const conferenceDays = policy<number>({
  key: 'incidents.conference-signing-days',
  title: 'School days after a sanctions conference to record both sanctions and to sign them',
  default: 2,
  check: wholeNumber(0, 20),
  source: 'Practice; standard 4',
});
