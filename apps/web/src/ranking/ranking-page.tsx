import { Link, useParams } from 'react-router';
import { asProblem } from '../api/problem.js';
import type { VacancyDto } from '../api/types.js';
import { StateTag } from '../cases/index.js';
import { Empty, Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { useVacancy } from '../vacancies/queries.js';
import '../vacancies/vacancies.css';
import { AgreementNote } from './agreement-note.js';
import { CompetencyTables } from './competency-tables.js';
import { Finalists } from './finalists.js';
import { HowComputed } from './how-computed.js';
import { HowToRead } from './how-to-read.js';
import { NotYet } from './not-yet.js';
import { type RankingDto, useRanking } from './ranking-calls.js';
import './ranking-page.css';
import { RankingPicture } from './ranking-picture.js';
import { SeverityPicture } from './severity-picture.js';

/** What the panel gave the candidates of a vacancy, and for HR the way on to the finalists. */
export function RankingPage() {
  const { id = '' } = useParams();
  const vacancy = useVacancy(id);
  const ranking = useRanking(id);
  const title = vacancy.data?.title;
  const notYet = ranking.error && asProblem(ranking.error).status === 409 ? asProblem(ranking.error) : null;
  return (
    <Page
      title={title ? `Ranking: ${title}` : 'Ranking'}
      up={{ to: `/vacancies/${id}`, label: title ?? 'Vacancy' }}
      aside={vacancy.data && <StateTag state={vacancy.data.state} label={vacancy.data.stateLabel} />}
    >
      {notYet ? (
        <Loaded query={vacancy} what="the vacancy">
          {(vacancy) => <NotYet vacancy={vacancy} why={notYet.message} />}
        </Loaded>
      ) : (
        <Loaded query={ranking} what="the ranking">
          {(ranking) => <Ranking ranking={ranking} vacancy={vacancy.data} />}
        </Loaded>
      )}
    </Page>
  );
}

function Ranking({ ranking, vacancy }: { ranking: RankingDto; vacancy: VacancyDto | undefined }) {
  const { candidates, panelists, raters, agreement } = ranking;
  if (candidates.length === 0)
    return (
      <Empty>
        Nobody was interviewed for this vacancy, so there is nobody to rank.{' '}
        {vacancy && <Link to={`/vacancies/${vacancy.id}`}>Open the vacancy</Link>}
      </Empty>
    );
  return (
    <>
      <HowToRead />
      <section aria-labelledby="in-order">
        <h2 id="in-order">Candidates in order</h2>
        <RankingPicture candidates={candidates} panelists={panelists} />
      </section>
      {vacancy && <Finalists vacancy={vacancy} candidates={candidates} />}
      <section aria-labelledby="by-competency">
        <h2 id="by-competency">By competency</h2>
        <p className="reading">
          Where a candidate is strong and where not. A lower mean in one that matters most for this campus can count for
          more than the place.
        </p>
        <CompetencyTables candidates={candidates} />
      </section>
      <section aria-labelledby="agreement">
        <h2 id="agreement">How far the panel agrees</h2>
        <AgreementNote agreement={agreement} candidates={candidates} panelists={panelists} />
      </section>
      <section aria-labelledby="severity">
        <h2 id="severity">How strict each panelist scored</h2>
        <p className="reading">
          Strict is no fault. It matters only where a strict or a lenient panelist scored some of the candidates and not
          the others: read those means with that in mind.
        </p>
        <SeverityPicture raters={raters} panelists={panelists} />
      </section>
      <HowComputed />
    </>
  );
}
