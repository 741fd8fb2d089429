import { useProgram } from '../session/session.js';
import { dueRelative } from '../time/due.js';
import { useNow } from '../time/now.js';
import { Due } from '../time/times.js';

/** How long an officer has still, in words; then the clock passes the offer on. */
export function TimeLeft({ until }: { until: string }) {
  const { timeZone } = useProgram();
  const now = useNow();
  const due = new Date(until);
  return (
    <p className="time-left">
      <b>{due <= now ? 'The time to answer is over' : `Your time to answer ends ${dueRelative(due, timeZone, now)}`}</b>
      <span>
        <Due at={until} />. Without an answer it is offered to somebody else by itself.
      </span>
    </p>
  );
}
