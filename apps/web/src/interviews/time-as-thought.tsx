import type { BusyDto, InterviewDto } from '../api/types.js';
import { useProgram } from '../session/session.js';
import { dayOf } from '../time/day.js';
import { DaysPicture } from './day-picture.js';
import type { Drawn } from './day-scale.js';
import type { Span } from './slot.js';
import { drawnOf, fromTo } from './when.js';

interface TimeAsThoughtProps {
  interview: InterviewDto;
  all: InterviewDto[];
  span: Span;
  /** Who is elsewhere then; undefined as long as that is being looked up. */
  busy: BusyDto[] | undefined;
}

/** The day as it would be: the other interviews, this one, and what is in its way. */
export function TimeAsThought({ interview, all, span, busy }: TimeAsThoughtProps) {
  const { timeZone } = useProgram();
  const day = dayOf(new Date(span.startsAt), timeZone);
  const others = drawnOf(all.filter(({ id }) => id !== interview.id)).filter(
    ({ startsAt }) => dayOf(new Date(startsAt), timeZone) === day,
  );
  const drawn: Drawn[] = [
    ...others,
    { ...span, id: interview.id, name: interview.officer.name, look: 'thought', note: 'this one' },
    ...(busy ?? [])
      .map(({ name, ...when }, index) => ({
        ...when,
        id: `busy-${index}`,
        name,
        look: 'busy' as const,
        note: 'is elsewhere',
      }))
      // What they are at is one of the interviews above: drawn once.
      .filter(
        ({ startsAt, endsAt }) => !others.some((other) => other.startsAt === startsAt && other.endsAt === endsAt),
      ),
  ];
  return (
    <div className="thought">
      <div aria-live="polite">
        <WhoIsFree busy={busy} />
      </div>
      <DaysPicture drawn={drawn} />
    </div>
  );
}

function WhoIsFree({ busy }: { busy: BusyDto[] | undefined }) {
  const { timeZone } = useProgram();
  if (!busy) return <p className="soft">Looking whether everybody is free…</p>;
  if (busy.length === 0)
    return <p className="thought__free">Nobody who is needed has another appointment in Liaison at this time.</p>;
  return (
    <div className="thought__busy">
      <p>
        <b>This time is in conflict:</b>
      </p>
      <ul className="usa-list">
        {busy.map(({ name, startsAt, endsAt }, index) => (
          <li key={index}>
            {name} has another appointment from {fromTo(startsAt, endsAt, timeZone)}.
          </li>
        ))}
      </ul>
    </div>
  );
}
