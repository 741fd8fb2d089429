import { Link } from 'react-router';
import type { VacancyDto } from '../api/types.js';
import { useKeptFocus, WaitsOn } from '../cases/index.js';
import { useHasRole } from '../session/session.js';
import { FinalistsForm } from './finalists-form.js';
import { type SelectionCandidateDto, useSelection } from './ranking-calls.js';
import type { RankedCandidate } from './shapes.js';

interface FinalistsProps {
  vacancy: VacancyDto;
  candidates: RankedCandidate[];
}

/** For those who oversee hiring: who is a finalist and what the school said, and for HR the way to name them. */
export function Finalists(props: FinalistsProps) {
  const sees = useHasRole('hr', 'agency_head', 'agency_administrator', 'assessor');
  return sees ? <FinalistsSeen {...props} /> : null;
}

function FinalistsSeen({ vacancy, candidates }: FinalistsProps) {
  const { id, state, campus, allowedActions } = vacancy;
  const heading = useKeptFocus(state);
  const selection = useSelection(id);
  if (!selection.data || !(state === 'interviewing' || state === 'ranked')) return null;
  const may = (action: string) => allowedActions.some((allowed) => allowed.action === action);
  const asked = selection.data.candidates.filter(({ recommendation }) => recommendation !== null);
  const left = candidates.filter(({ candidateId }) => isChoosable(selection.data.candidates, candidateId));
  const oneSided = selection.data.candidates.filter(({ scored, recommendation }) => !scored && recommendation === null);
  return (
    <section className="next-step" aria-labelledby="finalists">
      <p className="next-step__over">Next step</p>
      <h2 id="finalists" ref={heading} tabIndex={-1}>
        {state === 'interviewing' ? 'Name the finalists' : 'Finalists'}
      </h2>
      {state === 'interviewing' && (
        <>
          <p>
            HR names the finalists. {campus.name} is then asked what it thinks of each; without its recommendation
            nobody can be selected.
          </p>
          <WaitsOn kind="vacancy" id={id} brief />
        </>
      )}
      {asked.length > 0 && <Asked finalists={asked} campusName={campus.name} />}
      {state === 'interviewing' && oneSided.length > 0 && (
        <p>
          Cannot be named, as not both the campus and the agency have scored them:{' '}
          {oneSided.map(({ officerName }) => officerName).join(', ')}.
        </p>
      )}
      {may('rank') && <FinalistsForm vacancy={vacancy} choosable={left} first />}
      {may('name-finalists') && left.length > 0 && (
        <details>
          <summary>Ask the school about more candidates</summary>
          <FinalistsForm vacancy={vacancy} choosable={left} />
        </details>
      )}
      {state === 'ranked' && (
        <p>
          <Link className="usa-button" to={`/vacancies/${id}/selection`}>
            Go on to the selection
          </Link>
        </p>
      )}
    </section>
  );
}

/** Scored by both sides, still in the process, and the school not asked yet. */
const isChoosable = (standing: SelectionCandidateDto[], candidateId: string): boolean =>
  standing.some(
    ({ expressionId, scored, state, recommendation }) =>
      expressionId === candidateId && scored && ['eligible', 'ranked'].includes(state) && recommendation === null,
  );

const Asked = ({ finalists, campusName }: { finalists: SelectionCandidateDto[]; campusName: string }) => (
  <>
    <p>{campusName} was asked about:</p>
    <ul className="usa-list">
      {finalists.map(({ expressionId, officerName, recommendationLabel }) => (
        <li key={expressionId}>
          <b>{officerName}</b>: {recommendationLabel}
        </li>
      ))}
    </ul>
  </>
);
