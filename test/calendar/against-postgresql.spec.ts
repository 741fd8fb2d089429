import fc from 'fast-check';
import { Programs1000000000000 } from '../../libs/persistence/src/migrations/1000000000000-programs.js';
import { testDatabase } from '../harness/index.js';
import type { AlmanacYear } from './an-almanac.js';
import { anInstant, aUnit, aYear, calendarOf } from './some-years.js';

const database = testDatabase({ migrations: [Programs1000000000000] });

/** The same question to PostgreSQL, which has time zones, weekdays and leap years of its own. */
const due = `
  with asked as (
    select c.*, (c.at at time zone c.zone)::date as today
    from jsonb_to_recordset($1::jsonb) as c (number int, zone text, holidays date[], "noSchool" date[], terms jsonb,
      at timestamptz, amount int, unit text)
  )
  select a.number, case
      when a.unit in ('minutes', 'hours') then a.at + a.amount * ('1 ' || a.unit)::interval
      else (last.day + 1)::timestamp at time zone a.zone
    end as due
  from asked a left join lateral (
    select a.today as day where a.amount = 0
    union all (
      select d::date from generate_series(a.today + 1, a.today + 1000, interval '1 day') d
      where a.amount > 0
        and (a.unit = 'calendar days' or extract(isodow from d) < 6 and d::date <> all (a.holidays))
        and (a.unit <> 'school days' or d::date <> all (a."noSchool") and exists (
          select from jsonb_to_recordset(a.terms) as t ("startsOn" date, "endsOn" date)
          where d::date between t."startsOn" and t."endsOn"))
      order by d offset greatest(a.amount - 1, 0) limit 1)
  ) last on true
  order by a.number`;

interface Asked extends AlmanacYear {
  at: number;
  amount: number;
  unit: 'minutes' | 'hours' | 'calendar days' | 'business days' | 'school days';
}

const asked = fc
  .tuple(aYear, anInstant, fc.integer({ min: 0, max: 40 }), aUnit)
  .map(([year, at, amount, unit]): Asked => ({ ...year, at, amount, unit }));

test('PostgreSQL finds the same due dates, in both time zones of Kentucky and over every change of the clocks', async () => {
  const cases = fc.sample(asked, { numRuns: 1000, seed: 20 });
  const sent = cases.map((one, number) => ({ ...one, at: new Date(one.at), number }));
  const { rows } = await database.owner.query<{ due: Date | null }>(due, [JSON.stringify(sent)]);
  const ours = cases.map(({ at, amount, unit, ...year }) => {
    try {
      return calendarOf(year).add(new Date(at), { amount, unit });
    } catch {
      return null;
    }
  });
  // Where PostgreSQL looks further ahead than we do, we refuse; where we answer, the answer is the same.
  const different = cases.filter((_, i) => ours[i] && rows[i]!.due?.getTime() !== ours[i].getTime());
  expect(different).toEqual([]);
  expect(ours.filter(Boolean).length).toBeGreaterThan(700);
  expect(rows.filter((row, i) => row.due === null && ours[i])).toEqual([]);
});
