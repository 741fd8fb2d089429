import { completed, chosen, settings, since, type Choice } from '../../../../test/training/made-up-hours.js';
import { balanceOn } from './balance.js';
import type { Completion } from './completion.js';
import { type Leniency, obligationsUntil, type Service } from './mandated.js';
import type { MoreAsked } from './more-asked.js';

const dueDays = (service: Service, lastYear: number, ...choices: Choice[]) =>
  Object.fromEntries(obligationsUntil(lastYear, service, settings(...choices)).map(({ key, dueOn }) => [key, dueOn]));
const hoursOwed = (today: string, service: Service, done: Completion[], ...choices: Choice[]) =>
  Object.fromEntries(
    balanceOn(today, service, done, settings(...choices)).standings.map(({ key, owed }) => [key, owed / 100]),
  );

describe('what an SRO owes (standard 22)', () => {
  test('the first course within a year of the start, the others in the two years after, then every calendar year', () => {
    expect(dueDays(since('2026-08-11'), 2028)).toEqual({
      'sro-1': '2027-08-11',
      'sro-2': '2028-08-10',
      'sro-3': '2029-08-10',
      'year-2027': '2027-12-31',
      'year-2028': '2028-12-31',
    });
  });

  test('a start on a leap day and on the last day of a year', () => {
    expect(dueDays(since('2028-02-29'), 2029)).toMatchObject({ 'sro-1': '2029-02-28', 'year-2029': '2029-12-31' });
    expect(dueDays(since('2027-12-31'), 2028)).toMatchObject({ 'sro-1': '2028-12-30', 'year-2028': '2028-12-31' });
  });

  test('a transfer changes nothing, and a time without an assignment lets the clock stand still', () => {
    const transferred = since('2026-08-11', {
      served: [
        { from: '2026-08-11', until: '2027-01-05' },
        { from: '2027-01-05', until: '9999-12-31' },
      ],
    });
    expect(dueDays(transferred, 2028)).toEqual(dueDays(since('2026-08-11'), 2028));
    const returned = since('2026-08-11', {
      served: [
        { from: '2026-08-11', until: '2027-03-01' },
        { from: '2027-04-01', until: '9999-12-31' },
      ],
    });
    expect(dueDays(returned, 2028)).toMatchObject({
      'sro-1': '2027-09-11',
      'sro-2': '2028-09-10',
      'year-2027': '2028-01-31',
      'year-2028': '2028-12-31',
    });
  });

  test('leave moves the last days by as long as it is, and a year away from its first day to its last is not owed', () => {
    const away = since('2026-08-11', { leave: [{ from: '2027-12-01', until: '2029-01-16' }] });
    expect(dueDays(away, 2029)).toMatchObject({
      'sro-1': '2027-08-11',
      'year-2027': '2028-01-31',
      'year-2029': '2030-01-15',
    });
    expect(dueDays(away, 2029)).not.toHaveProperty('year-2028');
  });

  test('a policy that changes in the middle of a year holds from the next one on, and the page says so', () => {
    const more = chosen('training.annual-hours', '2027-07-01', 48);
    const asked = obligationsUntil(2028, since('2026-08-11'), settings(more));
    const of = (key: string) => asked.find((obligation) => obligation.key === key)!;
    expect([of('year-2027').hundredths, of('year-2028').hundredths]).toEqual([4000, 4800]);
    expect(of('year-2027').because.join(' ')).toContain('The program asks for 48 hours from a later day on.');
    expect(of('year-2028').because.join(' ')).not.toContain('later day');
  });

  test('more time and a waiver hold for what they were given for alone', () => {
    const given: Leniency[] = [
      { key: 'sro-1', dueOn: '2027-10-31', reason: 'No seats were left.' },
      { key: 'year-2027', dueOn: null, reason: 'Waived by the council.' },
    ];
    const due = obligationsUntil(2028, since('2026-08-11', { leniencies: given }), settings());
    expect(due.filter(({ waived }) => waived !== null).map(({ key }) => key)).toEqual(['year-2027']);
    expect(due.find(({ key }) => key === 'sro-1')!.dueOn).toBe('2027-10-31');
    expect(hoursOwed('2027-01-01', since('2026-08-11', { leniencies: given }), [])).toMatchObject({ 'year-2027': 0 });
  });

  test('what the program asks beside the law counts for itself, once or every year', () => {
    const basic: MoreAsked = {
      id: 'n',
      title: 'NASRO basic course',
      source: 'Grant',
      hours: 40,
      everyYear: false,
      withinDays: 180,
      courseId: 'nasro',
      effectiveOn: '2026-10-01',
      retiredOn: null,
    };
    const yearly: MoreAsked = { ...basic, id: 'y', everyYear: true, withinDays: null, courseId: null, hours: 8 };
    const service = since('2026-08-11', { more: [basic, yearly] });
    expect(dueDays(service, 2027)).toMatchObject({ 'more-n': '2027-03-30', 'more-y-2027': '2027-12-31' });
    const nasro = completed('other', '2027-02-01', 40, { courseId: 'nasro' });
    expect(hoursOwed('2027-03-01', service, [nasro])).toMatchObject({ 'more-n': 0, 'more-y-2027': 0, 'year-2027': 40 });
    expect(dueDays(since('2026-08-11', { more: [{ ...yearly, retiredOn: '2027-06-01' }] }), 2028)).not.toHaveProperty(
      'more-y-2028',
    );
  });
});
