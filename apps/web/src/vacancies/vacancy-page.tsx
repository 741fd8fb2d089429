import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import type { VacancyDto } from '../api/types.js';
import { StateTag, Timeline, WaitsOn } from '../cases/index.js';
import { SchoolSay } from '../recommendations/school-say.js';
import { useHasRole } from '../session/session.js';
import { Facts } from '../shell/facts.js';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { RankingLink } from '../ranking/ranking-link.js';
import { Day, Due, Moment } from '../time/times.js';
import { HiringFile } from './hiring-file.js';
import { MyInterest } from './my-interest.js';
import { NextStep } from './next-step-panel.js';
import { PostingSummary } from './posting-summary.js';
import { useVacancy } from './queries.js';
import { VacancyActions } from './vacancy-actions.js';
import { VacancyText } from './vacancy-text.js';
import './vacancies.css';

/** A vacancy: to read for officers, and for HR also how it stands and what comes next. */
export function VacancyPage() {
  const { id = '' } = useParams();
  const query = useVacancy(id);
  return (
    <Page
      title={query.data?.title ?? 'Vacancy'}
      up={{ to: '/vacancies', label: 'Vacancies' }}
      aside={query.data && <StateTag state={query.data.state} label={query.data.stateLabel} />}
    >
      <Loaded query={query} what="the vacancy">
        {(vacancy) => <Body vacancy={vacancy} />}
      </Loaded>
    </Page>
  );
}

function Body({ vacancy }: { vacancy: VacancyDto }) {
  const isOfficer = useHasRole('officer');
  const oversees = useHasRole('hr', 'agency_administrator', 'assessor');
  const isHead = useHasRole('agency_head');
  const isSchool = useHasRole('administrator', 'district_administrator');
  const isOut = vacancy.state !== 'draft';
  return (
    <>
      {(oversees || isHead) && <NextStep vacancy={vacancy} />}
      <div className="vacancy-columns">
        <div className="vacancy-columns__main">
          <VacancyText vacancy={vacancy} />
        </div>
        <div className="vacancy-columns__side">
          {isSchool && isOut && <SchoolSay vacancy={vacancy} />}
          {isOfficer && isOut && <MyInterest vacancy={vacancy} />}
          <VacancyFacts vacancy={vacancy}>
            {isSchool && !oversees && <WaitsOn kind="vacancy" id={vacancy.id} />}
          </VacancyFacts>
          {oversees && vacancy.units > 0 && <PostingSummary vacancy={vacancy} />}
          <HiringFile vacancy={vacancy} />
        </div>
      </div>
      {oversees && (
        <section className="vacancy-history" aria-labelledby="history">
          <h2 id="history">History</h2>
          <Timeline kind="vacancy" id={vacancy.id} />
        </section>
      )}
      {vacancy.allowedActions.some(({ action }) => action === 'cancel') && (
        <div className="ending">
          <VacancyActions vacancy={vacancy} only={['cancel', ...(vacancy.state === 'closed' ? [] : ['repost'])]} />
        </div>
      )}
    </>
  );
}

/** The new vacancy may be a draft still, which only the agency's HR and administrators may open. */
const PostedAgain = ({ followedById }: { followedById: string }) =>
  useHasRole('hr', 'agency_administrator') ? (
    <Link to={`/vacancies/${followedById}`}>See the new vacancy</Link>
  ) : (
    <Link to="/vacancies?state=posted">See the open vacancies</Link>
  );

function VacancyFacts({ vacancy, children }: { vacancy: VacancyDto; children: ReactNode }) {
  const {
    state,
    campus,
    opensOn,
    closesOn,
    closesAt,
    postedAt,
    closedAt,
    cancelReason,
    filledAt,
    followsId,
    followedById,
  } = vacancy;
  return (
    <section className="side-card" aria-labelledby="facts">
      <h2 id="facts">At a glance</h2>
      <Facts
        facts={[
          ['Campus', campus.name],
          ['Opens', state === 'draft' && opensOn ? <Day on={opensOn} format="long" /> : null],
          ['Posted', postedAt && <Moment at={postedAt} />],
          ['Closes', state === 'posted' && closesAt ? <Due at={closesAt} closing /> : null],
          ['To close', state === 'draft' && closesOn ? <Day on={closesOn} format="long" /> : null],
          ['Filled', filledAt && <Moment at={filledAt} />],
          ['Closed', closedAt && <Due at={closesAt ?? closedAt} />],
          ['Cancelled because', cancelReason],
          ['Posted before', followsId && <Link to={`/vacancies/${followsId}`}>See the vacancy before this one</Link>],
          ['Posted again', followedById && <PostedAgain followedById={followedById} />],
        ]}
      />
      {children}
      {vacancy.onPanel && (
        <p>
          You sit on the <Link to={`/vacancies/${vacancy.id}/panel`}>panel</Link>. See{' '}
          <Link to="/interviews">your interviews</Link>.
        </p>
      )}
      <RankingLink vacancy={vacancy} />
      {state === 'posted' && (
        <p>
          <a href={`/api/vacancies/${vacancy.id}/notice.pdf`} target="_blank" rel="noreferrer">
            Notice to print (PDF, opens in a new tab)
          </a>
        </p>
      )}
    </section>
  );
}
