import { Link } from 'react-router';
import type { InterviewDto } from '../api/types.js';
import { StateTag } from '../cases/index.js';
import { useSession } from '../session/session.js';
import { Facts } from '../shell/facts.js';
import { Due } from '../time/times.js';
import { ScheduleWays } from './schedule-ways.js';
import { toneOf } from './tone.js';
import { hasTime, When } from './when.js';
import { WhoComes } from './who-comes.js';
import { WhoSitsThere } from './who-sits-there.js';

interface InterviewItemProps {
  interview: InterviewDto;
  all: InterviewDto[];
  isOn: boolean;
}

/** One candidate's interview in HR's list. */
export function InterviewItem({ interview, all, isOn }: InterviewItemProps) {
  const { id, officer, state, stateLabel, place, scoresDueAt } = interview;
  const own = useSession().person.id === officer.id; // a candidate sees who sits there, not how they stand
  const timed = hasTime(interview);
  return (
    <li className="interview-item">
      <div className="interview-item__head">
        <h3 className="interview-item__who">
          <Link to={`/interviews/${id}`}>{officer.name}</Link>
        </h3>
        <StateTag state={state} label={stateLabel} tone={toneOf(state)} />
      </div>
      <Facts
        facts={[
          ['When', timed && <When key="when" interview={interview} />],
          ['Where', timed && place],
          ['Scorecards due', state === 'under_way' && scoresDueAt && <Due key="due" at={scoresDueAt} relative />],
        ]}
      />
      {(isOn || timed) && (own ? <WhoSitsThere interview={interview} /> : <WhoComes interview={interview} />)}
      <ScheduleWays interview={interview} all={all} isOn={isOn} />
    </li>
  );
}
