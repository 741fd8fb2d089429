import { useQuery } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { useSearchParams } from 'react-router';
import { answer, api } from '../api/client.js';
import { useHasRole, useProgram } from '../session/session.js';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { dayOf, dayText } from '../time/day.js';
import { addMonths, firstDay, lastDay, monthOf } from '../time/month.js';
import { useNow } from '../time/now.js';
import { CalendarAdditions } from './calendar-changes.js';
import { CalendarKey, MonthPicture } from './month-picture.js';
import { MovedDates } from './moved-dates.js';
import { ProgramNav } from './program-nav.js';
import { SpecialDays } from './special-days.js';

/** One month of the program's calendar (?month=2026-11): on it business and school days are counted. */
export function CalendarPage() {
  const { timeZone } = useProgram();
  const today = dayOf(useNow(), timeZone);
  const [search, setSearch] = useSearchParams();
  const asked = search.get('month') ?? '';
  const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : monthOf(today);
  const show = (months: number) => setSearch({ month: addMonths(month, months) });
  const mayChange = useHasRole('agency_administrator', 'district_administrator');
  const range = { from: firstDay(month), to: lastDay(month) };
  const calendar = useQuery({
    queryKey: ['calendar', month],
    queryFn: () => answer(api.GET('/api/calendar', { params: { query: range } })),
  });
  return (
    <Page title="Calendar" lead="Due dates are counted in business days and school days of this calendar.">
      <ProgramNav />
      <div className="month-head">
        <h2 aria-live="polite">{dayText(range.from, 'month')}</h2>
        <div className="cluster">
          <Button type="button" outline onClick={() => show(-1)}>
            <span aria-hidden="true">‹ </span>Earlier
          </Button>
          <Button type="button" outline onClick={() => show(1)}>
            Later<span aria-hidden="true"> ›</span>
          </Button>
        </div>
      </div>
      <Loaded query={calendar} what="the calendar">
        {(read) => (
          <div className="calendar-columns">
            <div>
              <MonthPicture month={month} calendar={read} today={today} />
              <CalendarKey />
            </div>
            <div>
              <SpecialDays calendar={read} mayChange={mayChange} />
              {mayChange && <CalendarAdditions day={monthOf(today) === month ? today : range.from} />}
            </div>
          </div>
        )}
      </Loaded>
      {mayChange && <MovedDates />}
    </Page>
  );
}
