import { useProgram } from '../session/session.js';
import { dayOf, dayTextNear } from '../time/day.js';
import { counted, timeText } from '../time/due.js';
import { useNow } from '../time/now.js';

/** Since when, so that minutes are told: '10:04 AM, 12 minutes ago', or the day where it is longer ago. */
export function Since({ at }: { at: string }) {
  const { timeZone } = useProgram();
  const now = useNow();
  const then = new Date(at);
  const today = dayOf(now, timeZone);
  const day = dayOf(then, timeZone);
  const time = timeText(then, timeZone);
  return (
    <time dateTime={at}>{day === today ? `${time}, ${ago(then, now)}` : `${dayTextNear(day, today)}, ${time}`}</time>
  );
}

function ago(then: Date, now: Date): string {
  const minutes = Math.floor((now.getTime() - then.getTime()) / 60_000);
  if (minutes < 1) return 'just now';
  return minutes < 60 ? `${counted(minutes, 'minute')} ago` : `${counted(Math.floor(minutes / 60), 'hour')} ago`;
}
