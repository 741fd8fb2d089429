import { Table } from '@trussworks/react-uswds';
import type { PanelDto } from '../api/types.js';
import { has, listed, membersOf, saidOf, type Side, sides } from './who-sits.js';

/** For each candidate both sides of the table: who sits there, or what is missing. */
export function PanelPicture({ panel }: { panel: PanelDto }) {
  const { candidates, campusName } = panel;
  if (candidates.length === 0) return null;
  return (
    <section aria-labelledby="picture">
      <h2 id="picture">Who sits there for each candidate</h2>
      <Table bordered={false} stackedStyle="default" fullWidth className="panel-picture">
        <thead>
          <tr>
            <th scope="col">Candidate</th>
            <th scope="col">Administrator of {campusName}</th>
            <th scope="col">Agency</th>
          </tr>
        </thead>
        <tbody>
          {candidates.map((candidate) => (
            <tr key={candidate.interviewId}>
              <th scope="row" data-label="Candidate">
                {candidate.officerName}
              </th>
              {sides.map((side) => (
                <td key={side} data-label={side === 'campus' ? 'Campus' : 'Agency'}>
                  <Seat panel={panel} candidate={candidate} side={side} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}

interface SeatProps {
  panel: PanelDto;
  candidate: PanelDto['candidates'][number];
  side: Side;
}

function Seat({ panel, candidate, side }: SeatProps) {
  const members = membersOf(panel, side);
  const named = (said: boolean | null) =>
    members.filter((member) => saidOf(member, candidate.interviewId) === said).map(({ person }) => person.name);
  if (has(candidate, side))
    return (
      <span className="seat seat--taken">
        <span aria-hidden="true" className="seat__mark">
          ✓
        </span>
        {listed(named(false))}
      </span>
    );
  const [undeclared, recused] = [named(null), named(true)];
  return (
    <span className="seat seat--missing">
      <span aria-hidden="true" className="seat__mark">
        ?
      </span>
      <span>
        Missing
        {undeclared.length > 0 && <span className="seat__why">{listed(undeclared)}: not declared yet</span>}
        {recused.length > 0 && <span className="seat__why">{listed(recused)}: conflict of interest</span>}
      </span>
    </span>
  );
}
