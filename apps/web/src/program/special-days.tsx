import { api } from '../api/client.js';
import type { CalendarDto } from '../api/types.js';
import { dayText } from '../time/day.js';
import { Day } from '../time/times.js';
import { RemoveFromCalendar } from './calendar-changes.js';

interface SpecialDaysProps {
  calendar: CalendarDto;
  /** The person may change the calendar. */
  mayChange: boolean;
}

/** The month's terms and days without school, in words. */
export function SpecialDays({ calendar: { days, terms }, mayChange }: SpecialDaysProps) {
  const sorted = [...days].sort((a, b) => a.day.localeCompare(b.day));
  return (
    <div className="special-days">
      <h3>Days without school</h3>
      {sorted.length === 0 && <p>None in this month.</p>}
      <ul className="usa-list usa-list--unstyled">
        {sorted.map(({ id, day, kind, name }) => (
          <li key={id}>
            <b>
              <Day on={day} format="short" />
            </b>{' '}
            {name} ({kind}){' '}
            {mayChange && (
              <RemoveFromCalendar
                what={`${name} on ${dayText(day, 'short')}`}
                remove={() => api.DELETE('/api/calendar/days/{id}', { params: { path: { id } } })}
              />
            )}
          </li>
        ))}
      </ul>
      <h3>Terms</h3>
      {terms.length === 0 && <p>No school term falls in this month.</p>}
      <ul className="usa-list usa-list--unstyled">
        {terms.map(({ id, name, startsOn, endsOn }) => (
          <li key={id}>
            <b>{name}</b>: <Day on={startsOn} /> to <Day on={endsOn} />{' '}
            {mayChange && (
              <RemoveFromCalendar
                what={`the term ${name}`}
                remove={() => api.DELETE('/api/calendar/terms/{id}', { params: { path: { id } } })}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
