import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { VacancyDto } from '../api/types.js';
import { StateTag } from '../cases/index.js';
import { useHasRole } from '../session/session.js';
import { Facts } from '../shell/facts.js';
import { Empty, Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { Due } from '../time/times.js';
import { ExpressForm } from './express-form.js';
import { Expressed } from './expressed.js';
import { useVacancy } from './expression-calls.js';
import './expressions.css';

/** The officer volunteers, in person (standard 23). */
export function ExpressPage() {
  const { id = '' } = useParams();
  const query = useVacancy(id);
  const [justNow, setJustNow] = useState(false);
  const { data } = query;
  const expressed = data?.myExpression != null;
  return (
    <Page
      title={expressed ? 'Your interest' : 'Express your interest'}
      lead={data?.title}
      up={{ to: `/vacancies/${id}`, label: 'The vacancy' }}
      aside={data && <StateTag state={data.state} label={data.stateLabel} />}
    >
      <Loaded query={query} what="the vacancy">
        {(vacancy) =>
          vacancy.myExpression ? (
            <Expressed vacancy={vacancy} expression={vacancy.myExpression} justNow={justNow} />
          ) : (
            <Express vacancy={vacancy} onExpressed={() => setJustNow(true)} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Express({ vacancy, onExpressed }: { vacancy: VacancyDto; onExpressed(): void }) {
  const isOfficer = useHasRole('officer');
  if (!isOfficer) return <Empty>Only sworn officers of the agency can express interest, each for themselves.</Empty>;
  if (vacancy.state !== 'posted' || !vacancy.closesAt)
    return (
      <Empty>
        <p>This vacancy is not open for expressions of interest.</p>
        <Link to="/vacancies?state=posted">See open vacancies</Link>
      </Empty>
    );
  return (
    <>
      <section className="section" aria-labelledby="vacancy">
        <h2 id="vacancy">The vacancy in short</h2>
        <Facts
          facts={[
            ['Campus', vacancy.campus.name],
            ['Open until', <Due key="until" at={vacancy.closesAt} closing />],
            ['Least service', `${vacancy.minimumServiceYears} years as a sworn officer on the closing day`],
            [
              'Schedule',
              vacancy.schedule && (
                <span key="schedule" className="kept-lines">
                  {vacancy.schedule}
                </span>
              ),
            ],
          ]}
        />
        <p>
          <Link to={`/vacancies/${vacancy.id}`}>Read the whole vacancy</Link>
        </p>
      </section>
      <ExpressForm vacancy={vacancy} onExpressed={onExpressed} />
    </>
  );
}
