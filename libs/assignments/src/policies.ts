import { policy, wholeNumber } from '#policies';

/** Within how many business days of the start the campus gives the SRO an office. */
export const officeSpaceDays = policy<number>({
  key: 'assignments.office-space-days',
  title: 'Business days after the start for the campus to give the SRO an office',
  default: 10,
  check: wholeNumber(1, 60),
  source: 'Practice; standard 2',
});

/** Within how many school days of the start the campus introduces the SRO. */
export const introductionDays = policy<number>({
  key: 'assignments.introduction-days',
  title: 'School days after the start for the campus to introduce the SRO to students and faculty',
  default: 10,
  check: wholeNumber(1, 60),
  source: 'Practice; standard 5',
});

/** Within how many business days of the start the officer acknowledges the agency's written procedures. */
export const proceduresDays = policy<number>({
  key: 'assignments.procedures-days',
  title: "Business days after the start for the officer to acknowledge the agency's written procedures",
  default: 5,
  check: wholeNumber(1, 30),
  source: 'Practice; standard 10',
});

/** Within how many business days of the start the SRO has the uniform and the equipment. */
export const uniformDays = policy<number>({
  key: 'assignments.uniform-days',
  title: 'Business days after the start for the supervisor to see to uniform and equipment',
  default: 5,
  check: wholeNumber(1, 30),
  source: 'Practice; standard 21',
});

/** Within how many calendar days of the start the officer completes SRO I. */
export const firstCourseDays = policy<number>({
  key: 'assignments.first-course-days',
  title: 'Calendar days after the start for the officer to complete SRO I',
  default: 365,
  check: wholeNumber(30, 365),
  source: 'Standard 22; SRO I within one year of the start as SRO: Kentucky Law Enforcement, 26 August 2022',
});

/** Within how many calendar days of the start the first evaluation cycle begins. */
export const firstCycleDays = policy<number>({
  key: 'assignments.first-evaluation-days',
  title: 'Calendar days after the start to begin the first evaluation cycle',
  default: 30,
  check: wholeNumber(1, 180),
  source: 'Practice; standards 25 and 26: goals are agreed with the school at the beginning (COPS Office, 2005)',
});
