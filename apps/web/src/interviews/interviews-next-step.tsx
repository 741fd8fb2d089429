import { Link } from 'react-router';
import type { InterviewDto, VacancyDto } from '../api/types.js';
import { useKeptFocus, WaitsOn } from '../cases/index.js';
import { counted } from '../time/due.js';

interface InterviewsNextStepProps {
  vacancy: VacancyDto;
  interviews: InterviewDto[];
}

/** What is to be done with the interviews as a whole, and how many stand where. */
export function InterviewsNextStep({ vacancy, interviews }: InterviewsNextStepProps) {
  const { heading, says } = words(vacancy, interviews);
  const focus = useKeptFocus(interviews.map(({ id, version }) => `${id} ${version}`).join());
  return (
    <section className="next-step" aria-labelledby="next">
      <p className="next-step__over">Next step</p>
      <h2 id="next" ref={focus} tabIndex={-1}>
        {heading}
      </h2>
      <p>{says}</p>
      <ul className="interview-counts">
        {stages.map(({ states, label }) => {
          const count = interviews.filter(({ state }) => states.includes(state)).length;
          return (
            <li key={label} className={count === 0 ? 'interview-count interview-count--none' : 'interview-count'}>
              <b>{count}</b> {label}
            </li>
          );
        })}
      </ul>
      {['shortlisted', 'interviewing'].includes(vacancy.state) && <WaitsOn kind="vacancy" id={vacancy.id} brief />}
      <p className="interview-panel-link">
        <Link to={`/vacancies/${vacancy.id}/panel`}>The panel</Link>
      </p>
    </section>
  );
}

const stages = [
  { states: ['to_schedule'], label: 'need a time' },
  { states: ['proposed'], label: 'wait for answers' },
  { states: ['confirmed'], label: 'confirmed' },
  { states: ['under_way'], label: 'being scored' },
  { states: ['scored'], label: 'scored' },
];

function words({ state }: VacancyDto, interviews: InterviewDto[]): { heading: string; says: string } {
  const many = (...states: string[]) => interviews.filter((interview) => states.includes(interview.state)).length;
  if (state === 'shortlisted')
    return {
      heading: 'Complete the panel, then begin the interviews',
      says: 'Times can be proposed once the interviews have begun.',
    };
  if (state !== 'interviewing') return { heading: 'The interviews are over', says: 'This is how they went.' };
  if (many('to_schedule') > 0)
    return {
      heading: `Propose a time for ${counted(many('to_schedule'), 'interview')}`,
      says: 'Candidate and panel are asked whether they come, and get an entry for their calendars.',
    };
  if (many('proposed') > 0)
    return {
      heading: `See to it that everybody answers: ${counted(many('proposed'), 'interview')}`,
      says: 'Once everybody comes, the time is confirmed by itself.',
    };
  if (many('confirmed') > 0)
    return {
      heading: `${counted(many('confirmed'), 'interview')} to be held`,
      says: 'Each begins by itself at its time: then the panel can score.',
    };
  if (many('under_way') > 0)
    return {
      heading: 'See to it that every scorecard is handed in',
      says: 'Nobody sees a score before all of the interview are in.',
    };
  return { heading: 'Rank the candidates', says: 'Every interview is scored.' };
}
