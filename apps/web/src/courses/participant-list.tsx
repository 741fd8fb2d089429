import { Link } from 'react-router';
import type { ParticipantDto } from '../api/types.js';
import { ActionButtons, StateTag } from '../cases/index.js';
import { takeBackInvitation } from './course-calls.js';
import { courseTone } from './tones.js';
import { hoursText } from './when.js';

const over = ['refused', 'withdrawn', 'lapsed', 'cancelled', 'declined', 'taken_back'];

/** Who is in it: officers in the order in which they asked, and school administrators; those who left at the end. */
export function ParticipantList({ participants }: { participants: ParticipantDto[] }) {
  const inIt = participants.filter(({ state }) => !over.includes(state));
  const left = participants.filter(({ state }) => over.includes(state));
  const together = inIt.filter(({ kind, togetherWith }) => kind === 'officer' && togetherWith.length > 0);
  return (
    <section className="section" aria-labelledby="participants">
      <h2 id="participants">Who is in it</h2>
      {together.length > 0 && (
        <p className="reading">
          <b>Agency and school together:</b>{' '}
          {together.map(({ name, togetherWith }) => `${name} with ${togetherWith.join(' and ')}`).join('; ')}.
        </p>
      )}
      {inIt.length === 0 ? (
        <p>Nobody has asked for a seat yet.</p>
      ) : (
        <ul className="participants">
          {inIt.map((one) => (
            <Participant key={one.id} participant={one} />
          ))}
        </ul>
      )}
      {left.length > 0 && (
        <details className="participants__left">
          <summary>Not in it any more: {left.length}</summary>
          <ul className="participants">
            {left.map((one) => (
              <Participant key={one.id} participant={one} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Participant({ participant }: { participant: ParticipantDto }) {
  const { id, kind, name, place, state, stateLabel, hours, excusedHours, mayTakeBack } = participant;
  return (
    <li className="participant">
      <div>
        <b>{kind === 'officer' ? <Link to={`/enrolments/${id}`}>{name}</Link> : name}</b>
        <span className="participant__place">
          {[place, kind === 'administrator' && 'school administrator'].filter(Boolean).join(', ')}
        </span>
        {hours !== null && hours > 0 && (
          <span className="participant__place">
            {hoursText(hours)}
            {excusedHours > 0 && `, ${hoursText(excusedHours)} excused`}
          </span>
        )}
      </div>
      <div className="participant__ways">
        <StateTag state={state} label={stateLabel} tone={courseTone(state)} />
        {mayTakeBack && (
          <ActionButtons
            actions={[{ action: 'take-back', label: 'Take back' }]}
            ways={{
              'take-back': {
                ask: {
                  field: 'reason',
                  label: `Why is ${name} not invited any more?`,
                  hint: 'They read this.',
                  maxLength: 2000,
                },
                success: `${name} is told that they are not invited any more.`,
                send: ({ key, text }) => takeBackInvitation(id, text, key),
              },
            }}
          />
        )}
      </div>
    </li>
  );
}
