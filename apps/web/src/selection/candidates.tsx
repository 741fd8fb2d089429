import { Table } from '@trussworks/react-uswds';
import { Link } from 'react-router';
import { StateTag } from '../cases/index.js';
import { useHasRole } from '../session/session.js';
import { placeText, type Standing, whatIsMissing } from './standing.js';

interface CandidatesProps {
  candidates: Standing[];
  campus: string;
  /** Where the selection is still to be made: what is missing for each. */
  toSelect: boolean;
}

/** Who is still in the process, with what the panel gave and what the school says. */
export const Candidates = ({ candidates, campus, toSelect }: CandidatesProps) => (
  <Table bordered={false} stackedStyle="default" fullWidth className="candidates">
    <thead>
      <tr>
        <th scope="col">Candidate</th>
        <th scope="col">Panel</th>
        <th scope="col">The school’s say</th>
        <th scope="col">Scored by both sides</th>
      </tr>
    </thead>
    <tbody>
      {candidates.map((candidate) => (
        <Row
          key={candidate.expressionId}
          candidate={candidate}
          missing={toSelect ? whatIsMissing(candidate, campus) : null}
        />
      ))}
    </tbody>
  </Table>
);

function Row({ candidate, missing }: { candidate: Standing; missing: string | null }) {
  const { expressionId, officerName, state, stateLabel, scored, recommendation, recommendationLabel } = candidate;
  const readsInterest = useHasRole('hr', 'agency_administrator', 'assessor');
  return (
    <tr>
      <th scope="row" data-label="Candidate">
        {readsInterest ? <Link to={`/expressions/${expressionId}`}>{officerName}</Link> : officerName}
        {state !== 'ranked' && (
          <span className="candidates__state">
            <StateTag state={state} label={stateLabel} />
          </span>
        )}
        {missing && <span className="candidates__missing">{missing}</span>}
      </th>
      <td data-label="Panel" className="candidates__place">
        {placeText(candidate) ?? 'No place'}
      </td>
      <td data-label="The school’s say">
        {recommendation && candidate.recommendationId ? (
          <Link to={`/recommendations/${candidate.recommendationId}`}>
            <StateTag state={recommendation} label={recommendationLabel ?? ''} />
          </Link>
        ) : (
          'Not asked'
        )}
      </td>
      <td data-label="Scored by both sides">{scored ? 'Yes' : 'No'}</td>
    </tr>
  );
}
