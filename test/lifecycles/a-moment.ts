import type { Actor, Role } from '#access';
import { ProgramCalendar } from '#calendar';
import { Settings } from '#policies';
import type { Taking } from '#lifecycle';

export const programId = '00000000-0000-7000-8000-000000000001';

/** A program of plain years: terms from August to May, New Year's Day a holiday, every policy at its default. */
export function settings(today = '2027-01-15'): Settings {
  const years = [2026, 2027, 2028];
  const calendar = new ProgramCalendar({
    timeZone: 'America/New_York',
    holidays: years.map((year) => `${year}-01-01`),
    noSchool: [],
    terms: years.map((year) => ({ startsOn: `${year}-08-10`, endsOn: `${year + 1}-05-25` })),
  });
  return new Settings(calendar, [], () => today);
}

export const aTaking = (actor: Actor | null, input: unknown = {}): Taking => ({
  now: new Date('2027-01-15T15:00:00Z'),
  settings: settings(),
  actor,
  input,
});

export const anActor = (personId: string, ...roles: (Role | { role: Role; campusId: string })[]): Actor => ({
  programId,
  personId,
  name: 'Somebody',
  email: 'somebody@example.org',
  timeZone: 'America/New_York',
  settingsVersion: 1,
  grants: roles.map((role) =>
    typeof role === 'string' ? { role, campusId: null, unitId: null } : { ...role, unitId: null },
  ),
});
