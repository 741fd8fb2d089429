import { Link } from 'react-router';
import type { InterviewDto } from '../api/types.js';
import { StateTag } from '../cases/index.js';
import { useSession } from '../session/session.js';
import { Empty, Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { useMyInterviews } from './interview-calls.js';
import './interviews.css';
import { nextStepForMe } from './next-step.js';
import { toneOf } from './tone.js';
import { hasTime, When } from './when.js';

/** One's own interviews, as candidate or on the panel, the next one first. */
export function MyInterviewsPage() {
  const query = useMyInterviews();
  return (
    <Page
      title="My interviews"
      lead="Where you are a candidate or sit on the panel: when, where, and what waits on you."
    >
      <Loaded query={query} what="your interviews">
        {(interviews) =>
          interviews.length === 0 ? (
            <Empty>
              You have no interview before you. When you are invited to one, it is here and you are told by e-mail.
            </Empty>
          ) : (
            <ul className="interview-list">
              {interviews.map((interview) => (
                <Mine key={interview.id} interview={interview} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}

function Mine({ interview }: { interview: InterviewDto }) {
  const { person } = useSession();
  const { id, officer, campusName, state, stateLabel, place } = interview;
  const own = officer.id === person.id;
  return (
    <li className="interview-item">
      <div className="interview-item__head">
        <h2 className="interview-item__who">
          <Link to={`/interviews/${id}`}>
            {own ? `Your interview: SRO at ${campusName}` : `${officer.name}: SRO at ${campusName}`}
          </Link>
        </h2>
        <StateTag state={state} label={stateLabel} tone={toneOf(state)} />
      </div>
      {hasTime(interview) && (
        <p className="interview-item__when">
          <b>
            <When interview={interview} />
          </b>
          , {place}
        </p>
      )}
      <p>{nextStepForMe(interview, own)}</p>
    </li>
  );
}
