import { policy, wholeNumber } from '#policies';

/** Within how many minutes each person who is asked acknowledges an urgent incident. */
export const urgentMinutes = policy<number>({
  key: 'incidents.urgent-acknowledgement-minutes',
  title: 'Minutes to acknowledge an urgent incident, before the next officer is asked',
  default: 15,
  check: wholeNumber(1, 120),
  source: 'Practice; standard 7',
});

/** Within how many minutes each person who is asked acknowledges any other incident. */
export const acknowledgementMinutes = policy<number>({
  key: 'incidents.acknowledgement-minutes',
  title: 'Minutes to acknowledge an incident, before the next officer is asked',
  default: 60,
  check: wholeNumber(5, 1440),
  source: 'Practice; standard 7',
});

/** From which full hour of a school day the SRO is asked first. */
export const dutyFrom = policy<number>({
  key: 'incidents.duty-from-hour',
  title: 'Hour of a school day (0 to 23) from which the SRO is asked first, and not the duty officer',
  default: 7,
  check: wholeNumber(0, 23),
  source: 'Practice',
});

/** Until which full hour of a school day the SRO is asked first. */
export const dutyUntil = policy<number>({
  key: 'incidents.duty-until-hour',
  title: 'Hour of a school day (1 to 24) until which the SRO is asked first; after it the duty officer is',
  default: 16,
  check: wholeNumber(1, 24),
  source: 'Practice',
});

/** Within how many hours of acknowledging it the officer says what kind of matter it is. */
export const triageHours = policy<number>({
  key: 'incidents.triage-hours',
  title: 'Hours after acknowledging an incident to say whether it is criminal, intelligence, or not criminal',
  default: 24,
  check: wholeNumber(1, 240),
  source: 'Practice; standards 6 and 7: the investigation begins immediately after the incident',
});

/** Within how many school days the school accepts a matter that was handed back, or disagrees. */
export const acceptDays = policy<number>({
  key: 'incidents.accept-days',
  title: 'School days for the school to accept a matter that was handed back as discipline, or to disagree',
  default: 3,
  check: wholeNumber(1, 20),
  source: 'Practice; standard 6',
});

/** Within how many school days supervisor and administrator settle whose matter it is. */
export const settleDays = policy<number>({
  key: 'incidents.settle-days',
  title: 'School days for the supervisor and the administrator to settle whose matter it is',
  default: 3,
  check: wholeNumber(1, 20),
  source: 'Practice; standard 6',
});

/** Every how many school days the officer in the lead says how far the investigation is. */
export const progressDays = policy<number>({
  key: 'incidents.progress-days',
  title: 'School days between two reports of how far an investigation is',
  default: 5,
  check: wholeNumber(1, 30),
  source: 'Practice; standard 7',
});
