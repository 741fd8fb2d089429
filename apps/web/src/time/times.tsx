import { useProgram } from '../session/session.js';
import { dayText } from './day.js';
import { closingRelative, dueRelative, dueText, momentText } from './due.js';
import { useNow } from './now.js';

interface DueProps {
  at: string;
  /** Also 'in 2 days', or '2 days overdue'. */
  relative?: boolean;
  /** The same for what the clock ends by itself: 'in 2 days', or 'closing now'. */
  closing?: boolean;
}

/** When something is due: 'Tue, Nov 24, end of day'. */
export function Due({ at, relative = false, closing = false }: DueProps) {
  const { timeZone } = useProgram();
  const now = useNow();
  const due = new Date(at);
  return (
    <time dateTime={at}>
      {dueText(due, timeZone, now)}
      {closing ? ` (${closingRelative(due, timeZone, now)})` : relative && ` (${dueRelative(due, timeZone, now)})`}
    </time>
  );
}

/** An instant: 'Nov 24, 2026, 3:05 PM' in the program's time zone. */
export function Moment({ at }: { at: string }) {
  const { timeZone } = useProgram();
  return <time dateTime={at}>{momentText(new Date(at), timeZone)}</time>;
}

/** A day: 'Nov 24, 2026'; `format` 'short' or 'long' for 'Tue, Nov 24' or 'Tuesday, November 24, 2026'. */
export const Day = ({ on, format }: { on: string; format?: 'short' | 'long' | 'plain' }) => (
  <time dateTime={on}>{dayText(on, format)}</time>
);
