import { completed, settings, since } from '../../../../test/training/made-up-hours.js';
import { balanceOn } from './balance.js';
import { type Completion, creditedHundredths, mostExcused } from './completion.js';
import type { Service } from './mandated.js';

const hoursOwed = (today: string, service: Service, done: Completion[]) =>
  Object.fromEntries(balanceOn(today, service, done, settings()).standings.map(({ key, owed }) => [key, owed / 100]));

describe('what counts', () => {
  test('SRO II and III are the in-service of their years, SRO I is not', () => {
    const done = [completed('sro-1', '2027-03-01'), completed('sro-2', '2028-03-01')];
    expect(hoursOwed('2028-06-01', since('2026-08-11'), done)).toMatchObject({
      'sro-1': 0,
      'sro-2': 0,
      'sro-3': 40,
      'year-2027': 40,
      'year-2028': 0,
    });
  });

  test('December 31 belongs to its year, January 1 to the next', () => {
    const done = [completed('in-service', '2027-12-31', 25), completed('in-service', '2028-01-01', 30)];
    expect(hoursOwed('2028-02-29', since('2026-08-11'), done)).toMatchObject({ 'year-2027': 15, 'year-2028': 10 });
  });

  test('hours within more time fill the year that is late first, and the rest is the next one’s', () => {
    const given = [{ key: 'year-2027', dueOn: '2028-03-31', reason: 'Ill in December.' }];
    const done = [completed('in-service', '2027-05-01', 30), completed('in-service', '2028-02-29', 25)];
    expect(hoursOwed('2028-03-01', since('2026-08-11', { leniencies: given }), done)).toMatchObject({
      'year-2027': 0,
      'year-2028': 25,
    });
  });

  test('excused hours count once they are made up, and a tenth of a course at the most', () => {
    expect(creditedHundredths({ hours: 36, excusedHours: 4, madeUpOn: null })).toBe(3600);
    expect(creditedHundredths({ hours: 36, excusedHours: 4, madeUpOn: '2027-04-01' })).toBe(4000);
    expect([mostExcused(40, 10), mostExcused(7.5, 10), mostExcused(40, 0)]).toEqual([4, 0.75, 0]);
  });

  test('what has expired is owed again, by the day on which it did', () => {
    const done = [completed('sro-1', '2026-09-01', 40, { expiresOn: '2029-08-31' })];
    const renewal = balanceOn('2028-01-01', since('2026-08-11'), done, settings()).standings.find(({ key }) =>
      key.includes('@'),
    )!;
    expect(renewal).toMatchObject({ title: 'Renew SRO I', dueOn: '2029-08-31', owed: 4000 });
    const again = [...done, completed('sro-1', '2029-05-01')];
    expect(hoursOwed('2029-06-01', since('2026-08-11'), again)[renewal.key]).toBe(0);
  });

  test('a plan reaches when it is enough and in time, and nothing counts before it is verified', () => {
    const sroOne = (certainty: 'claimed' | 'planned', on: string) =>
      balanceOn('2027-01-01', since('2026-08-11'), [completed('sro-1', on, 40, { certainty })], settings())
        .standings[0]!;
    expect(sroOne('planned', '2027-08-11')).toMatchObject({ reaches: true, owed: 4000, metOn: null });
    expect(sroOne('planned', '2027-08-12')).toMatchObject({ reaches: false, owed: 4000 });
    expect(sroOne('claimed', '2026-12-01')).toMatchObject({ reaches: true, owed: 4000 });
  });
});
