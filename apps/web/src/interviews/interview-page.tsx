import { useParams } from 'react-router';
import type { InterviewWithPapersDto } from '../api/types.js';
import { StateTag, Timeline } from '../cases/index.js';
import { useHasRole, useSession } from '../session/session.js';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { useInterview } from './interview-calls.js';
import './interviews.css';
import { MyPart } from './my-part.js';
import { Papers } from './papers.js';
import { ScheduleOne } from './schedule-one.js';
import { toneOf } from './tone.js';
import { WhenAndWhere } from './when-and-where.js';
import { WhoComes } from './who-comes.js';
import { WhoSitsThere } from './who-sits-there.js';

/** One interview: for the candidate, for the panel, and for HR. */
export function InterviewPage() {
  const { id = '' } = useParams();
  const query = useInterview(id);
  const { data } = query;
  const own = useSession().person.id === data?.officer.id;
  const oversees = useHasRole('hr', 'agency_administrator', 'assessor');
  return (
    <Page
      title={data ? (own ? 'Your interview' : `Interview of ${data.officer.name}`) : 'Interview'}
      lead={data && `SRO at ${data.campusName}`}
      up={
        data && oversees && !own
          ? { to: `/vacancies/${data.vacancyId}/interviews`, label: 'Interviews' }
          : { to: '/interviews', label: 'My interviews' }
      }
      aside={data && <StateTag state={data.state} label={data.stateLabel} tone={toneOf(data.state)} />}
    >
      <Loaded query={query} what="the interview">
        {(interview) => <Body interview={interview} own={own} oversees={oversees && !own} />}
      </Loaded>
    </Page>
  );
}

interface BodyProps {
  interview: InterviewWithPapersDto;
  own: boolean;
  oversees: boolean;
}

function Body({ interview, own, oversees }: BodyProps) {
  const onPanel = interview.myPanelistId !== null;
  return (
    <>
      <section className="interview-time" aria-labelledby="time">
        <h2 id="time">When and where</h2>
        <WhenAndWhere interview={interview} />
        {(own || onPanel) && <MyPart interview={interview} own={own} />}
        {oversees && <ScheduleOne interview={interview} />}
      </section>
      <section className="section" aria-labelledby="who">
        <h2 id="who">Who sits there</h2>
        {own ? <WhoSitsThere interview={interview} /> : <WhoComes interview={interview} />}
      </section>
      <Papers interview={interview} own={own} />
      <section className="section" aria-labelledby="history">
        <h2 id="history">History</h2>
        <Timeline kind="interview" id={interview.id} />
      </section>
    </>
  );
}
