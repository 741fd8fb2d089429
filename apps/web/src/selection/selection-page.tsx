import { Link, useParams } from 'react-router';
import type { OfferDto, SelectionPageDto, VacancyDto } from '../api/types.js';
import { StateTag, useKeptFocus, WaitsOn } from '../cases/index.js';
import { useRanking, useSelection } from '../ranking/ranking-calls.js';
import { Empty, Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { useVacancy } from '../vacancies/queries.js';
import { VacancyActions } from '../vacancies/vacancy-actions.js';
import '../vacancies/vacancies.css';
import '../recommendations/recommendations.css';
import { Approval } from './approval.js';
import { Candidates } from './candidates.js';
import { Filled } from './filled.js';
import { beforeRanking, nextStep } from './next-step.js';
import { OfferNow } from './offer-now.js';
import { useOffersOf } from './selection-calls.js';
import { SelectionsMade } from './selections-made.js';
import { standings } from './standing.js';
import { ToSelect } from './to-select.js';
import './selection.css';

interface Selecting {
  vacancy: VacancyDto;
  selection: SelectionPageDto;
  offers: OfferDto[];
}

/** From the ranking to the officer who takes the post: for HR, and for the head of the agency where the school objects. */
export function SelectionPage() {
  const { id = '' } = useParams();
  const vacancy = useVacancy(id);
  const selection = useSelection(id);
  const offers = useOffersOf(id);
  const title = vacancy.data?.title;
  return (
    <Page
      title={title ? `Selection: ${title}` : 'Selection'}
      up={{ to: `/vacancies/${id}`, label: title ?? 'Vacancy' }}
      aside={vacancy.data && <StateTag state={vacancy.data.state} label={vacancy.data.stateLabel} />}
    >
      <Loaded query={vacancy} what="the vacancy">
        {(vacancy) => (
          <Loaded query={selection} what="the selection">
            {(selection) => (
              <Loaded query={offers} what="the offers">
                {(offers) => <Body vacancy={vacancy} selection={selection} offers={offers} />}
              </Loaded>
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

function Body(selecting: Selecting) {
  const { vacancy, selection } = selecting;
  const ranking = useRanking(vacancy.id, !beforeRanking.includes(vacancy.state));
  const candidates = standings(selection.candidates, ranking.data);
  const toSelect = vacancy.state === 'ranked';
  return (
    <>
      <NextStep {...selecting} />
      {candidates.length > 0 && (
        <section className="section" aria-labelledby="candidates">
          <h2 id="candidates">The candidates</h2>
          <Candidates candidates={candidates} campus={vacancy.campus.name} toSelect={toSelect} />
          {ranking.data && <Link to={`/vacancies/${vacancy.id}/ranking`}>How the panel scored</Link>}
        </section>
      )}
      {candidates.length === 0 && beforeRanking.includes(vacancy.state) && (
        <Empty>There are no candidates yet. Eligible officers appear here once they are known.</Empty>
      )}
      {toSelect && <ToSelect vacancy={vacancy} candidates={candidates} />}
      <SelectionsMade {...selecting} />
      {toSelect && !isNobodyLeft(selecting) && vacancy.allowedActions.length > 0 && (
        <div className="ending">
          <VacancyActions vacancy={vacancy} only={['repost', 'cancel']} />
        </div>
      )}
    </>
  );
}

/** Then posting again or cancelling is all that can be done. */
const isNobodyLeft = ({ vacancy, selection: { candidates } }: Selecting): boolean =>
  vacancy.state === 'ranked' && candidates.every(({ state }) => state !== 'ranked');

function NextStep(selecting: Selecting) {
  const { vacancy, selection, offers } = selecting;
  const { heading, says } = nextStep(vacancy, selection, offers);
  const focus = useKeptFocus(`${vacancy.version} ${offers.map(({ version }) => version).join()}`);
  return (
    <section className="next-step" aria-labelledby="next">
      <p className="next-step__over">Next step</p>
      <h2 id="next" ref={focus} tabIndex={-1}>
        {heading}
      </h2>
      {says && <p>{says}</p>}
      {vacancy.state !== 'offered' && <WaitsOn kind="vacancy" id={vacancy.id} brief />}
      {isNobodyLeft(selecting) && <VacancyActions vacancy={vacancy} only={['repost', 'cancel']} />}
      {beforeRanking.includes(vacancy.state) && <WaysThere vacancy={vacancy} />}
      {vacancy.state === 'awaiting_approval' && <Approval vacancy={vacancy} selection={selection} />}
      {vacancy.state === 'offered' && <OfferNow {...selecting} />}
      {vacancy.state === 'filled' && <Filled {...selecting} />}
    </section>
  );
}

/** Where what is still missing is done. */
function WaysThere({ vacancy: { id, state, interviewsOpen, interviewsScored } }: { vacancy: VacancyDto }) {
  const ways = [
    { to: 'pipeline', label: 'Officers who are interested', main: ['draft', 'posted', 'closed'].includes(state) },
    { to: 'panel', label: 'Panel', main: state === 'shortlisted' },
    { to: 'interviews', label: 'Interviews', main: interviewsOpen > 0 },
    { to: 'ranking', label: 'Rank the candidates', main: interviewsOpen === 0 && interviewsScored > 0 },
  ];
  return (
    <div className="next-step__ways">
      {ways
        .filter(({ main }) => main)
        .map(({ to, label }) => (
          <Link key={to} className="usa-button" to={`/vacancies/${id}/${to}`}>
            {label}
          </Link>
        ))}
    </div>
  );
}
