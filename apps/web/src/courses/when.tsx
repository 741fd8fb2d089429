import { useProgram } from '../session/session.js';
import { dayOf, dayText } from '../time/day.js';
import { timeText } from '../time/due.js';

interface Span {
  startsAt: string;
  endsAt: string;
}

/** 'Mon, Mar 8, 2027', or from that day to the last one. */
export function Dates({ startsAt, endsAt }: Span) {
  const { timeZone } = useProgram();
  const [first, last] = [dayOf(new Date(startsAt), timeZone), dayOf(new Date(endsAt), timeZone)];
  return (
    <time dateTime={startsAt}>
      {dayText(first, 'short')}
      {first === last ? '' : ` to ${dayText(last, 'short')}`}, {last.slice(0, 4)}
    </time>
  );
}

/** Every day with its hours, one to a line. */
export function DaysAndHours({ days }: { days: Span[] }) {
  const { timeZone } = useProgram();
  return (
    <ul className="session-days">
      {days.map(({ startsAt, endsAt }) => (
        <li key={startsAt}>
          <time dateTime={startsAt}>
            {dayText(dayOf(new Date(startsAt), timeZone), 'long')}, {timeText(new Date(startsAt), timeZone)} to{' '}
            {timeText(new Date(endsAt), timeZone)}
          </time>
        </li>
      ))}
    </ul>
  );
}

export const hoursText = (hours: number): string =>
  `${hours.toLocaleString('en-US')} ${hours === 1 ? 'hour' : 'hours'}`;

export const costText = (cost: number): string =>
  cost === 0 ? 'Free of charge' : `${cost.toLocaleString('en-US', { style: 'currency', currency: 'USD' })} for a seat`;
