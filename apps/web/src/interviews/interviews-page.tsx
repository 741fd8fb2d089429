import { Link, useParams } from 'react-router';
import type { InterviewDto, VacancyDto } from '../api/types.js';
import { StateTag } from '../cases/index.js';
import { Empty, Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { useVacancy } from '../vacancies/queries.js';
import '../vacancies/vacancies.css';
import { DaysPicture } from './day-picture.js';
import { useInterviewsOf } from './interview-calls.js';
import { InterviewItem } from './interview-item.js';
import './interviews.css';
import { InterviewsNextStep } from './interviews-next-step.js';
import { drawnOf } from './when.js';

/** The interviews of a vacancy: HR finds a time for each and sees who comes and who has handed in. */
export function InterviewsPage() {
  const { id = '' } = useParams();
  const vacancy = useVacancy(id);
  const interviews = useInterviewsOf(id);
  const name = vacancy.data?.title;
  return (
    <Page
      title={name ? `Interviews: ${name}` : 'Interviews'}
      up={{ to: `/vacancies/${id}`, label: name ?? 'Vacancy' }}
      aside={vacancy.data && <StateTag state={vacancy.data.state} label={vacancy.data.stateLabel} />}
    >
      <Loaded query={vacancy} what="the vacancy">
        {(vacancy) => (
          <Loaded query={interviews} what="the interviews">
            {(interviews) => <Body vacancy={vacancy} interviews={interviews} />}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

function Body({ vacancy, interviews }: { vacancy: VacancyDto; interviews: InterviewDto[] }) {
  const drawn = drawnOf(interviews);
  const on = interviews.filter(({ state }) => state !== 'called_off');
  const off = interviews.filter(({ state }) => state === 'called_off');
  if (interviews.length === 0)
    return (
      <Empty>
        <p>There are no interviews here yet, or none that are yours to see.</p>
        <Link to={`/vacancies/${vacancy.id}`}>See how the vacancy stands</Link>
      </Empty>
    );
  const list = (some: InterviewDto[]) => (
    <ul className="interview-list">
      {some.map((interview) => (
        <InterviewItem
          key={interview.id}
          interview={interview}
          all={interviews}
          isOn={vacancy.state === 'interviewing'}
        />
      ))}
    </ul>
  );
  return (
    <>
      <InterviewsNextStep vacancy={vacancy} interviews={on} />
      {drawn.length > 0 && (
        <section aria-labelledby="days">
          <h2 id="days">The days of the interviews</h2>
          <DaysPicture drawn={drawn} />
          <p className="soft day-key">Dashed: proposed, not everybody has answered yet. Filled: the time stands.</p>
        </section>
      )}
      {on.length > 0 && (
        <section aria-labelledby="candidates">
          <h2 id="candidates">Candidates</h2>
          {list(on)}
        </section>
      )}
      {off.length > 0 && (
        <section aria-labelledby="off">
          <h2 id="off">Called off</h2>
          {list(off)}
        </section>
      )}
    </>
  );
}
