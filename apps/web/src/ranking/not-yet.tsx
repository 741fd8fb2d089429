import { Link } from 'react-router';
import type { Schemas, VacancyDto } from '../api/types.js';
import { counted } from '../time/due.js';
import { Due } from '../time/times.js';
import { useInterviewsOf } from './ranking-calls.js';

type Interview = Schemas['InterviewDto'];

/** Why there is no ranking to see yet, who still has to hand in, and what comes next. */
export function NotYet({ vacancy, why }: { vacancy: VacancyDto; why: string }) {
  const interviews = useInterviewsOf(vacancy.id);
  const open = interviews.data?.filter(({ state }) => !['scored', 'called_off'].includes(state)) ?? [];
  return (
    <section className="next-step" aria-labelledby="not-yet">
      <p className="next-step__over">Not yet</p>
      <h2 id="not-yet">{headingOf(vacancy)}</h2>
      <p>{why}</p>
      {open.length > 0 && (
        <ul className="still-open">
          {open.map((interview) => (
            <li key={interview.id}>
              <Link to={`/interviews/${interview.id}`}>{interview.officer.name}</Link>:{' '}
              <Missing interview={interview} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <b>What comes next:</b> {nextOf(vacancy)}
      </p>
    </section>
  );
}

function headingOf({ state, interviewsOpen }: VacancyDto): string {
  if (state === 'closed' || state === 'shortlisted') return 'The interviews have not begun';
  return `${counted(interviewsOpen, 'interview')} not scored yet`;
}

const nextOf = ({ state }: VacancyDto): string =>
  state === 'closed' || state === 'shortlisted'
    ? 'HR puts the panel together and begins the interviews. Everybody on the panel scores each candidate on their own.'
    : 'With the last scorecard the ranking shows here by itself. Then HR names the finalists, and the school says what it thinks of each.';

/** Who owes what for this interview to be scored. */
function Missing({ interview: { state, stateLabel, startsAt, scoresDueAt, panelists } }: { interview: Interview }) {
  if (state !== 'under_way')
    return (
      <>
        {stateLabel.toLowerCase()}
        {startsAt && (
          <>
            , <Due at={startsAt} />
          </>
        )}
      </>
    );
  const due = panelists.filter(({ scorecard }) => scorecard === 'due').map(({ name }) => name);
  return (
    <>
      waits for the {due.length === 1 ? 'scorecard' : 'scorecards'} of <b>{due.join(', ')}</b>
      {scoresDueAt && (
        <>
          , by <Due at={scoresDueAt} relative />
        </>
      )}
    </>
  );
}
