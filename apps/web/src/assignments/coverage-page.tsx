import { Link } from 'react-router';
import { useHasRole, useProgram } from '../session/session.js';
import { Page } from '../shell/page.js';
import { Pager } from '../shell/pager.js';
import { useCoverage } from './assignment-calls.js';
import { CampusCard } from './campus-card.js';
import { Progress } from './progress.js';
import './assignments.css';

/** Every campus that the person sees, with the SRO who serves there; one without an SRO is shown as such. */
export function CoveragePage() {
  const { districtName } = useProgram();
  const coverage = useCoverage();
  const isHr = useHasRole('hr');
  const first = coverage.data?.pages[0];
  return (
    <Page
      title="SROs on campus"
      lead={`Who serves where in ${districtName}. An officer serves one campus at a time, to get to know its people.`}
    >
      {first && first.campuses > 0 && <HowMany {...first} />}
      {isHr && (
        <p>
          <Link to="/assignments/record">Record an SRO who serves already</Link>
        </p>
      )}
      <Pager query={coverage} what="campuses" empty={<NoCampus />}>
        {(campuses) => (
          <ul className="campus-cards">
            {campuses.map((campus) => (
              <CampusCard key={campus.id} campus={campus} />
            ))}
          </ul>
        )}
      </Pager>
    </Page>
  );
}

function HowMany({ campuses, served }: { campuses: number; served: number }) {
  return (
    <section className="coverage" aria-labelledby="coverage">
      <h2 id="coverage">
        {served} of {campuses} {campuses === 1 ? 'campus has' : 'campuses have'} an SRO
      </h2>
      <Progress done={served} all={campuses} />
      {served < campuses && (
        <p>
          Kentucky asks for a certified SRO on each campus, full time. Where people or funds are short, the state school
          security marshal approves that in writing, campus by campus (KRS 158.4414).
        </p>
      )}
    </section>
  );
}

/** The district has no campus, or the person none that they see. */
const NoCampus = () =>
  useHasRole('officer') ? (
    <p>You are not assigned to a campus. When you are, you find it here.</p>
  ) : (
    <p>There is no campus here yet.</p>
  );
