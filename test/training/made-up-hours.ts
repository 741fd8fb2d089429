import { ProgramCalendar } from '#calendar';
import { Settings } from '#policies';
import type { Completion, CourseLevel } from '../../libs/training/src/hours/completion.js';
import type { Service } from '../../libs/training/src/hours/mandated.js';

export type Choice = { key: string; effectiveOn: string; value: unknown; setAt: Date };

const calendar = new ProgramCalendar({ timeZone: 'America/New_York', holidays: [], noSchool: [], terms: [] });
export const settings = (...choices: Choice[]) => new Settings(calendar, choices, () => '2028-06-01');
export const chosen = (key: string, effectiveOn: string, value: number): Choice => ({
  key,
  effectiveOn,
  value,
  setAt: new Date('2026-01-01'),
});

export const since = (from: string, more: Partial<Service> = {}): Service => ({
  served: [{ from, until: '9999-12-31' }],
  leave: [],
  leniencies: [],
  more: [],
  ...more,
});

let number = 0;
export const completed = (level: CourseLevel, on: string, hours = 40, more: Partial<Completion> = {}): Completion => ({
  id: `c${number++}`,
  courseId: level,
  level,
  courseHundredths: 4000,
  on,
  hundredths: hours * 100,
  certainty: 'verified',
  expiresOn: null,
  ...more,
});
