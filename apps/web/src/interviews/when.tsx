import type { InterviewDto } from '../api/types.js';
import { useProgram } from '../session/session.js';
import { dayOf, dayText } from '../time/day.js';
import { timeText } from '../time/due.js';
import type { Drawn } from './day-scale.js';

/** '9:00 AM to 9:45 AM'. */
export const fromTo = (startsAt: string, endsAt: string, timeZone: string): string =>
  `${timeText(new Date(startsAt), timeZone)} to ${timeText(new Date(endsAt), timeZone)}`;

/** 'Monday, January 18, 2027, 9:00 AM to 9:45 AM', or nothing where there is no time. */
export function When({ interview: { startsAt, endsAt } }: { interview: Pick<InterviewDto, 'startsAt' | 'endsAt'> }) {
  const { timeZone } = useProgram();
  if (!startsAt || !endsAt) return null;
  return (
    <time dateTime={startsAt}>
      {dayText(dayOf(new Date(startsAt), timeZone), 'long')}, {fromTo(startsAt, endsAt, timeZone)}
    </time>
  );
}

/** An interview keeps its former time while another one is to be found: that is no time to come at. */
export const hasTime = ({ state, startsAt }: InterviewDto): boolean =>
  startsAt !== null && !['to_schedule', 'called_off'].includes(state);

/** The interviews that have a time, for the picture of their days. */
export const drawnOf = (interviews: InterviewDto[]): Drawn[] =>
  interviews.flatMap((interview) => {
    const { id, officer, startsAt, endsAt, state, place } = interview;
    if (!hasTime(interview) || !startsAt || !endsAt) return [];
    return [
      { id, name: officer.name, startsAt, endsAt, look: state === 'proposed' ? 'proposed' : 'firm', note: place },
    ];
  });
