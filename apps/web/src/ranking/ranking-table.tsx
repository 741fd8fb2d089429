import { Table } from '@trussworks/react-uswds';
import { pointsText } from './score-scale.js';
import type { Named, RankedCandidate } from './shapes.js';

interface RankingTableProps {
  candidates: RankedCandidate[];
  panelists: Named[];
}

/** Place, mean and spread of every candidate, and each panelist's mean; who did not score has a dash. */
export const RankingTable = ({ candidates, panelists }: RankingTableProps) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
  <div className="ranking-table" role="region" aria-label="Means in numbers" tabIndex={0}>
    <Table bordered={false} stackedStyle="default" fullWidth caption="Means in points from 1 to 5">
      <thead>
        <tr>
          <th scope="col">Candidate</th>
          <th scope="col">Place</th>
          <th scope="col" className="number">
            Mean
          </th>
          <th scope="col" className="number">
            Spread
          </th>
          {panelists.map(({ id, name }) => (
            <th key={id} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {candidates.map((candidate) => (
          <tr key={candidate.candidateId}>
            <th scope="row" data-label="Candidate">
              {candidate.name}
            </th>
            <td data-label="Place">
              {candidate.rank}
              {candidate.tied && ', tied'}
            </td>
            <td data-label="Mean" className="number">
              {pointsText(candidate.mean)}
            </td>
            <td data-label="Spread" className="number">
              {pointsText(candidate.spread)}
            </td>
            {panelists.map(({ id, name }) => (
              <td key={id} data-label={name} className="number">
                {pointsText(candidate.panelists.find(({ panelistId }) => panelistId === id)?.mean ?? null)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
    <p className="soft">
      A dash stands where a panelist did not score a candidate, or where there are too few to compute it.
    </p>
  </div>
);
