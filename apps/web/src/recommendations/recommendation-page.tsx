import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { RecommendationDto, VacancyDto } from '../api/types.js';
import { StateTag, Timeline, useKeptFocus, WaitsOn } from '../cases/index.js';
import { useHasRole } from '../session/session.js';
import { Facts } from '../shell/facts.js';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { Moment } from '../time/times.js';
import { useVacancy } from '../vacancies/queries.js';
import { isOpen, nextStep } from './next-step.js';
import { OtherFinalists } from './finalists.js';
import { useRecommendation } from './recommendation-calls.js';
import { SayForm } from './say-form.js';
import './recommendations.css';

/** The school's say on one finalist: to be given by an administrator of the campus, to be read by those who decide. */
export function RecommendationPage() {
  const { id = '' } = useParams();
  const query = useRecommendation(id);
  const { data } = query;
  const selects = useHasRole('hr', 'agency_head', 'agency_administrator', 'assessor');
  const address = data ? `/vacancies/${data.vacancyId}` : '/vacancies';
  return (
    <Page
      title={data ? `The school’s say: ${data.officerName}` : 'The school’s say'}
      lead={data && `Finalist for SRO at ${data.campusName}`}
      up={
        selects && data ? { to: `${address}/selection`, label: 'The selection' } : { to: address, label: 'The vacancy' }
      }
      aside={data && <StateTag state={data.state} label={data.stateLabel} />}
    >
      <Loaded query={query} what="the finalist">
        {(recommendation) => <Body key={recommendation.id} recommendation={recommendation} />}
      </Loaded>
    </Page>
  );
}

function Body({ recommendation }: { recommendation: RecommendationDto }) {
  const vacancy = useVacancy(recommendation.vacancyId);
  const readFirst = recommendation.state === 'asked' && recommendation.allowedActions.length > 0;
  const finalist = !recommendation.recused && <Finalist recommendation={recommendation} vacancy={vacancy.data} />;
  return (
    <>
      {readFirst && finalist}
      <Say recommendation={recommendation} vacancy={vacancy.data} />
      {!readFirst && finalist}
      <OtherFinalists recommendation={recommendation} />
      <section className="section" aria-labelledby="history">
        <h2 id="history">History</h2>
        <Timeline kind="recommendation" id={recommendation.id} />
      </section>
    </>
  );
}

interface SayProps {
  recommendation: RecommendationDto;
  vacancy: VacancyDto | undefined;
}

/** What the school has said so far, and the form for those who may say it now. */
function Say({ recommendation, vacancy }: SayProps) {
  const { state, version, allowedActions } = recommendation;
  const [changing, setChanging] = useState(false);
  const heading = useKeptFocus(`${version} ${changing}`);
  const may = isOpen(vacancy) && allowedActions.some(({ action }) => action === 'object');
  const said = recommendation.givenAt !== null;
  return (
    <section className="say" aria-labelledby="say">
      <h2 id="say" ref={heading} tabIndex={-1}>
        {may && !said ? 'Your school has a say' : said ? 'What the school says' : 'The school has a say'}
      </h2>
      {said && <Said recommendation={recommendation} />}
      {may && !said ? (
        <p>
          Nobody comes to your school without it (standard 27). Read what the finalist wrote, and how the panel scored,
          before you say it.
        </p>
      ) : (
        <p>{nextStep(recommendation, vacancy)}</p>
      )}
      {state === 'asked' && <WaitsOn kind="recommendation" id={recommendation.id} brief />}
      {may && (!said || changing) && (
        <SayForm
          recommendation={recommendation}
          onSaid={() => setChanging(false)}
          onLeave={said ? () => setChanging(false) : undefined}
        />
      )}
      {may && said && !changing && (
        <Button type="button" outline onClick={() => setChanging(true)}>
          Change what we say
        </Button>
      )}
    </section>
  );
}

const Said = ({ recommendation: { stateLabel, reasons, givenByName, givenAt } }: Pick<SayProps, 'recommendation'>) => (
  <>
    <p className="say__stance">{stateLabel}</p>
    <blockquote className="said">
      <p className="kept-lines">{reasons}</p>
      <footer>
        {givenByName}, {givenAt && <Moment at={givenAt} />}
      </footer>
    </blockquote>
  </>
);

function Finalist({ recommendation, vacancy }: SayProps) {
  const { officerName, campusName, statement, askedAt, interviewId, vacancyId } = recommendation;
  const oversees = useHasRole('hr', 'agency_administrator', 'assessor');
  const readsRanking = useHasRole('hr', 'agency_head', 'agency_administrator', 'assessor', 'administrator');
  const readsPapers = oversees || vacancy?.onPanel;
  return (
    <section className="section" aria-labelledby="finalist">
      <h2 id="finalist">The finalist</h2>
      <Facts
        facts={[
          ['Officer', officerName],
          ['For', `SRO at ${campusName}`],
          ['Finalist since', <Moment key="since" at={askedAt} />],
        ]}
      />
      <h3>Why {officerName} would like to work with youth</h3>
      <p className="kept-lines reading">{statement}</p>
      <ul className="usa-list say__links">
        {readsPapers && (
          <li>
            <Link to={`/interviews/${interviewId}`}>The interview and its papers</Link>
          </li>
        )}
        {readsRanking && (
          <li>
            <Link to={`/vacancies/${vacancyId}/ranking`}>The ranking: how the panel scored</Link>
          </li>
        )}
        <li>
          <Link to={`/vacancies/${vacancyId}`}>The vacancy</Link>
        </li>
      </ul>
    </section>
  );
}
