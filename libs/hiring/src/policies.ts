import type { Span } from '#calendar';
import { policy, wholeNumber } from '#policies';

/** How many calendar days a vacancy is open at the least, the closing day included. */
export const minimumPostingWindow = policy<number>({
  key: 'hiring.minimum-posting-window',
  title: 'Least number of calendar days that a vacancy is open',
  default: 14,
  check: wholeNumber(5, 120),
  source: 'Practice; standard 23 asks that the notice reach the whole agency',
});

/** Within how many business days a vacancy that was begun has to be posted. */
export const draftDays = policy<number>({
  key: 'hiring.draft-days',
  title: 'Business days to finish and post a vacancy that was begun',
  default: 10,
  check: wholeNumber(1, 60),
  source: 'Practice',
});

/** Within how many business days each unit has to put up the notice. */
export const unitPostingDays = policy<number>({
  key: 'hiring.unit-posting-days',
  title: 'Business days for each unit to put up the notice and confirm it',
  default: 2,
  check: wholeNumber(1, 20),
  source: 'Practice; standard 23',
});

/** Within how many business days after closing the eligibility of every officer is decided. */
export const decisionDays = policy<number>({
  key: 'hiring.eligibility-decision-days',
  title: 'Business days after the closing day to decide the eligibility of every officer',
  default: 5,
  check: wholeNumber(1, 30),
  source: 'Practice; standard 24',
});

/** Within how many business days an officer supplies the service history that HR asked for. */
export const historyDays = policy<number>({
  key: 'hiring.service-history-days',
  title: 'Business days for an officer to supply the service history that HR asked for',
  default: 3,
  check: wholeNumber(1, 20),
  source: 'Practice',
});

/** Within how many business days an officer may contest that they were found ineligible. */
export const contestDays = policy<number>({
  key: 'hiring.contest-days',
  title: 'Business days for an officer to contest that they were found ineligible',
  default: 5,
  check: wholeNumber(2, 60),
  source: 'Practice',
});

/** Within how many business days a contest is decided. */
export const contestReviewDays = policy<number>({
  key: 'hiring.contest-review-days',
  title: 'Business days to decide a contest',
  default: 5,
  check: wholeNumber(1, 60),
  source: 'Practice',
});

/** Within how many business days after eligibility is known the interviews are prepared. */
export const interviewPreparationDays = policy<number>({
  key: 'hiring.interview-preparation-days',
  title: 'Business days to prepare the interviews of the eligible officers',
  default: 10,
  check: wholeNumber(1, 60),
  source: 'Practice; standard 27',
});

/** Within how many business days a panelist declares conflicts of interest. */
export const declarationDays = policy<number>({
  key: 'hiring.conflict-declaration-days',
  title: 'Business days for a panelist to declare conflicts of interest',
  default: 2,
  check: wholeNumber(1, 20),
  source: 'Practice; standard 27',
});

/** Within how many business days after they begin the interviews are held. */
export const interviewDays = policy<number>({
  key: 'hiring.interview-days',
  title: 'Business days to hold the interviews once they have begun',
  default: 15,
  check: wholeNumber(1, 90),
  source: 'Practice; standard 27',
});

/** Within how many business days somebody answers an invitation to an interview. */
export const invitationDays = policy<number>({
  key: 'hiring.invitation-answer-days',
  title: 'Business days to answer an invitation to an interview',
  default: 2,
  check: wholeNumber(1, 20),
  source: 'Practice',
});

/** Within how many hours after an interview its scorecards are handed in. */
export const scorecardHours = policy<number>({
  key: 'hiring.scorecard-hours',
  title: 'Hours after an interview to hand in the scorecard',
  default: 48,
  check: wholeNumber(1, 336),
  source: 'Practice: memory fades',
});

/** Within how many business days the school says what it thinks of a finalist. */
export const recommendationDays = policy<number>({
  key: 'hiring.recommendation-days',
  title: 'Business days for the school to record its recommendation of a finalist',
  default: 3,
  check: wholeNumber(1, 30),
  source: 'Practice; standard 27',
});

/** Within how many business days after the ranking the officer is selected. */
export const selectionDays = policy<number>({
  key: 'hiring.selection-days',
  title: 'Business days to select the officer once the ranking is known',
  default: 10,
  check: wholeNumber(1, 60),
  source: 'Practice; standard 27',
});

/** Within how many business days an interview kit that was begun has to be put into service. */
export const kitDraftDays = policy<number>({
  key: 'hiring.interview-kit-draft-days',
  title: 'Business days to finish an interview kit that was begun and put it into service',
  default: 10,
  check: wholeNumber(1, 60),
  source: 'Practice; standard 27',
});

/** Within how many business days the head of the agency decides on a selection against an objection. */
export const approvalDays = policy<number>({
  key: 'hiring.approval-days',
  title: 'Business days for the head of the agency to decide on a selection that the school objects to',
  default: 3,
  check: wholeNumber(1, 30),
  source: 'Practice; standard 27',
});

/** How many business days an alternate has to answer an offer, and anybody at the least. */
export const offerDays = policy<number>({
  key: 'hiring.offer-answer-days',
  title: 'Business days for an officer to answer an offer',
  default: 5,
  check: wholeNumber(1, 30),
  source: 'Practice',
});

/** For how many calendar days the alternates of a selection are called on. */
export const alternateDays = policy<number>({
  key: 'hiring.alternate-days',
  title: 'Calendar days for which the alternates of a selection remain valid',
  default: 90,
  check: wholeNumber(7, 730),
  source: 'Practice',
});

export const businessDays = (amount: number): Span => ({ amount, unit: 'business days' });
