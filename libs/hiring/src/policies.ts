import type { Span } from '#calendar';
import { policy } from '#policies';

const wholeNumber = (lowest: number, highest: number) => (value: unknown) =>
  Number.isInteger(value) && Number(value) >= lowest && Number(value) <= highest
    ? null
    : `Give a whole number from ${lowest} to ${highest}.`;

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

/** Within how many business days an interview kit that was begun has to be put into service. */
export const kitDraftDays = policy<number>({
  key: 'hiring.interview-kit-draft-days',
  title: 'Business days to finish an interview kit that was begun and put it into service',
  default: 10,
  check: wholeNumber(1, 60),
  source: 'Practice; standard 27',
});

export const businessDays = (amount: number): Span => ({ amount, unit: 'business days' });
