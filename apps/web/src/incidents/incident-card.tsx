import { Link } from 'react-router';
import { StateTag } from '../cases/index.js';
import { Moment } from '../time/times.js';
import type { Incident } from './incident-calls.js';
import { Since } from './since.js';
import { incidentTone } from './tones.js';

/** An incident in a list: what it is, where, and who has it since when. */
export const IncidentCard = ({ incident }: { incident: Incident }) => {
  const { id, number, offenceLabel, urgent, state, stateLabel, campusName, place, happenedAt, withWhom, withSince } =
    incident;
  return (
    <li className={urgent && withWhom ? 'incident-card incident-card--urgent' : 'incident-card'}>
      <p className="incident-card__head">
        <Link to={`/incidents/${id}`}>
          {offenceLabel} <span className="incident-card__number">{number}</span>
        </Link>
        <StateTag state={state} label={stateLabel} tone={incidentTone(state)} />
      </p>
      <p className="incident-card__where">
        {urgent && <b className="incident-card__urgent">Urgent. </b>}
        {campusName}, {place}, <Moment at={happenedAt} />
      </p>
      {withWhom && withSince && (
        <p className="incident-card__who">
          With <b>{withWhom}</b> since <Since at={withSince} />
        </p>
      )}
    </li>
  );
};
