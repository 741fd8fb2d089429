import { policy, wholeNumber } from '#policies';

const kentucky = 'Standard 22; Kentucky Law Enforcement, 26 August 2022';

/** Hours in each of the three SRO courses. What holds on the day of the officer's start stays. */
export const levelHours = policy<number>({
  key: 'training.level-hours',
  title: 'Hours in each of the three SRO courses (SRO I, II and III)',
  default: 40,
  check: wholeNumber(1, 200),
  source: `${kentucky}: 120 hours in three 40-hour courses`,
});

/** Within how many calendar days of the start the officer completes SRO II. */
export const secondCourseDays = policy<number>({
  key: 'training.second-course-days',
  title: 'Calendar days after the start for the officer to complete SRO II',
  default: 730,
  check: wholeNumber(30, 1095),
  source: `${kentucky}: SRO II and III in the two years after the first`,
});

/** Within how many calendar days of the start the officer completes SRO III. */
export const thirdCourseDays = policy<number>({
  key: 'training.third-course-days',
  title: 'Calendar days after the start for the officer to complete SRO III',
  default: 1095,
  check: wholeNumber(30, 1460),
  source: `${kentucky}: SRO II and III in the two years after the first`,
});

/** In-service hours in each calendar year. What holds on January 1 stays for the year. */
export const annualHours = policy<number>({
  key: 'training.annual-hours',
  title: 'In-service hours that an officer completes in each calendar year',
  default: 40,
  check: wholeNumber(1, 200),
  source: 'Standard 22; 503 KAR 1:120: at least 40 hours of in-service training each calendar year',
});

/** How many per cent of a course's hours may be excused, to be made up. */
export const excusedPercent = policy<number>({
  key: 'training.excused-percent',
  title: 'Per cent of a course that may be excused, to be made up by an extra assignment',
  default: 10,
  check: wholeNumber(0, 10),
  source: '503 KAR 1:120: excused absence of no more than 10 percent of a course',
});

/** Within how many business days somebody of the agency verifies what an officer says they completed. */
export const verificationDays = policy<number>({
  key: 'training.verification-days',
  title: 'Business days to verify training that an officer has completed',
  default: 10,
  check: wholeNumber(1, 60),
  source: 'Practice; standard 22',
});

const reminder = (which: string, days: number) =>
  policy<number>({
    key: `training.${which}-reminder-days`,
    title: `Days before training is due at which its officer is reminded (${which} reminder)`,
    default: days,
    check: wholeNumber(1, 365),
    source: 'Practice: courses are held a few times a year, and have to be planned for',
  });

/** So many days before training is due its officer is reminded. */
export const reminders = [reminder('first', 180), reminder('second', 90), reminder('third', 30)];
