import type { CalendarDto } from '../api/types.js';
import { dayText } from '../time/day.js';
import { weeksOf } from '../time/month.js';
import { type DayKind, kindText, shownDay } from './school-days.js';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** A sign for each kind of day, so that the picture does not speak by colour alone. */
const signs: Record<DayKind, string> = { school: '●', 'no school': '○', holiday: '★', business: '–', weekend: '' };

interface MonthProps {
  month: string;
  calendar: CalendarDto;
  today: string;
}

/** A month as a table of weeks. */
export const MonthPicture = ({ month, calendar, today }: MonthProps) => (
  <table className="month">
    <caption className="usa-sr-only">{dayText(`${month}-01`, 'month')}, day by day</caption>
    <thead>
      <tr>
        {weekdays.map((name) => (
          <th key={name} scope="col" abbr={name}>
            <span aria-hidden="true">{name.slice(0, 3)}</span>
            <span className="usa-sr-only">{name}</span>
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {weeksOf(month).map((week, index) => (
        <tr key={index}>
          {week.map((day, weekday) =>
            day ? (
              <DayCell key={day} {...{ day, calendar, today }} />
            ) : (
              <td key={weekday} className="month__none" aria-hidden="true" />
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
);

function DayCell({ day, calendar, today }: { day: string; calendar: CalendarDto; today: string }) {
  const { kind, name } = shownDay(day, calendar);
  return (
    <td
      className={`month__day month__day--${kind.replace(' ', '-')}`}
      title={name ?? undefined}
      aria-current={day === today ? 'date' : undefined}
    >
      <time dateTime={day} className="month__number">
        {Number(day.slice(8))}
      </time>
      <span className="month__sign" aria-hidden="true">
        {signs[kind]}
      </span>
      <span className="usa-sr-only">
        {kindText[kind]}
        {name && `: ${name}`}
        {day === today && ', today'}
      </span>
    </td>
  );
}

/** What the signs mean. */
export const CalendarKey = () => (
  <ul className="month-key">
    {(['school', 'no school', 'holiday', 'business'] as const).map((kind) => (
      <li key={kind}>
        <span className={`month-key__sign month__day--${kind.replace(' ', '-')}`} aria-hidden="true">
          {signs[kind]}
        </span>
        {kindText[kind]}
      </li>
    ))}
  </ul>
);
