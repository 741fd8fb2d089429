import type { AnnouncedDto } from '../api/types.js';
import { StateTag } from '../cases/index.js';
import { Day, Moment } from '../time/times.js';

/** What other areas are to do because of the assignment. Who sees to it has it in writing, even while an area waits. */
export function AnnouncedList({ announced }: { announced: AnnouncedDto[] }) {
  if (announced.length === 0) return null;
  return (
    <section className="section" aria-labelledby="announced">
      <h2 id="announced">What else follows from it</h2>
      {announced.some(({ receivedAt }) => !receivedAt) && (
        <p className="reading">
          This is announced to areas of Liaison that have not received it yet. It waits for them and is not lost;
          whoever sees to it keeps the dates until then.
        </p>
      )}
      <ul className="follow-ups">
        {announced.map((event) => (
          <Announced key={event.id} event={event} />
        ))}
      </ul>
    </section>
  );
}

function Announced({ event: { says, area, owner, dueOn, announcedAt, receivedAt, stuck } }: { event: AnnouncedDto }) {
  return (
    <li className="follow-up">
      <div className="follow-up__head">
        <h3 className="follow-up__label">{says}</h3>
        <StateTag
          state={receivedAt ? 'received' : 'waiting'}
          label={receivedAt ? `Received by ${area.toLowerCase()}` : stuck ? 'Could not be delivered' : 'Announced'}
          tone={receivedAt ? 'good' : stuck ? 'bad' : 'open'}
        />
      </div>
      <p className="follow-up__who">
        <span>{owner}</span>
        {dueOn && (
          <span>
            By <Day on={dueOn} />
          </span>
        )}
        <span>
          {area}, {receivedAt ? 'received' : 'since'} <Moment at={receivedAt ?? announcedAt} />
        </span>
      </p>
    </li>
  );
}
