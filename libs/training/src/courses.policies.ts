import { policy, wholeNumber } from '#policies';

/** Within how many business days the supervisor decides on an officer who asked for a seat. */
export const enrolmentDays = policy<number>({
  key: 'training.enrolment-days',
  title: 'Business days for the supervisor to decide on an officer who asked for a seat in a course',
  default: 3,
  check: wholeNumber(1, 30),
  source: 'Practice; standard 22',
});

/** How many days before a session the supervisor sees to an officer who is still on its waiting list. */
export const waitingListDays = policy<number>({
  key: 'training.waiting-list-days',
  title: 'Calendar days before a session to see to an officer who is still on its waiting list',
  default: 7,
  check: wholeNumber(1, 90),
  source: 'Practice; standard 22',
});

/** Within how many business days a school administrator answers the invitation to a session. */
export const trainingInvitationDays = policy<number>({
  key: 'training.invitation-days',
  title: 'Business days for a school administrator to answer the invitation to a training session',
  default: 5,
  check: wholeNumber(1, 30),
  source: 'Practice; standard 22: the SRO and the school administrator attend training together',
});

/** Within how many business days after a session it is recorded who attended. */
export const attendanceDays = policy<number>({
  key: 'training.attendance-days',
  title: 'Business days after a session to record who attended',
  default: 3,
  check: wholeNumber(1, 30),
  source: 'Practice; standard 22',
});

/** How far ahead a session may be scheduled. */
export const sessionMonthsAhead = policy<number>({
  key: 'training.session-months-ahead',
  title: 'Months ahead within which a training session may be scheduled',
  default: 24,
  check: wholeNumber(1, 60),
  source: 'Practice: a year that was mistyped is noticed',
});
