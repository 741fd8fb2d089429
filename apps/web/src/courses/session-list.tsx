import { Link } from 'react-router';
import type { TrainingSessionDto } from '../api/types.js';
import { StateTag } from '../cases/index.js';
import { seatsText } from './seats-picture.js';
import { courseTone } from './tones.js';
import { costText, Dates } from './when.js';

interface SessionListProps {
  sessions: TrainingSessionDto[];
  /** On the page of its course the title need not be said again. */
  untitled?: boolean;
}

/** Sessions with when, where, and whether a seat is free. */
export const SessionList = ({ sessions, untitled = false }: SessionListProps) => (
  <ul className="course-list">
    {sessions.map((session) => (
      <li key={session.id} className={session.state === 'scheduled' ? 'course-item' : 'course-item course-item--past'}>
        <div className="course-item__head">
          <h3 className="course-item__title">
            <Link to={`/training-sessions/${session.id}`}>
              {untitled ? <Dates {...session} /> : session.course.title}
              {untitled && <span className="usa-sr-only">: {session.course.title}</span>}
            </Link>
          </h3>
          <StateTag state={session.state} label={session.stateLabel} tone={courseTone(session.state)} />
        </div>
        <p className="course-item__facts">
          {!untitled && (
            <b>
              <Dates {...session} />
            </b>
          )}
          <span>{session.place}</span>
          {session.state === 'scheduled' && <b>{seatsText(session)}</b>}
          {session.cost > 0 && <span>{costText(session.cost)}</span>}
          {session.openToSchools && <span>Open to school administrators</span>}
        </p>
      </li>
    ))}
  </ul>
);
