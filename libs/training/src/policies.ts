import { policy, wholeNumber } from '#policies';

/** So many hours in each of the three SRO courses. */
export const levelHours = policy<number>({
  key: 'training.level-hours',
  title: 'Hours in each of the three SRO courses (SRO I, II and III)',
  default: 40,
  check: wholeNumber(1, 200),
  source: 'Standard 22: 120 hours in three 40-hour levels; Kentucky Law Enforcement, 26 August 2022',
});
