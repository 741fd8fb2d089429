import { policy, wholeNumber } from '#policies';

/** Within how many business days an evaluation form that was begun has to be put into service. */
export const formDraftDays = policy<number>({
  key: 'evaluations.form-draft-days',
  title: 'Business days to finish an evaluation form that was begun and put it into service',
  default: 10,
  check: wholeNumber(1, 60),
  source: 'Practice; standard 25',
});

/** How many criteria a form has at the least for each of the three roles of an SRO. */
export const leastCriteriaOfRole = policy<number>({
  key: 'evaluations.least-criteria-of-a-role',
  title: 'Least number of criteria for each of the three roles of an SRO (law enforcer, educator, advisor)',
  default: 2,
  check: wholeNumber(1, 10),
  source: 'Practice; standards 9 and 25 ask that every role is covered',
});
