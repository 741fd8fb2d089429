import { Table } from '@trussworks/react-uswds';
import { Link } from 'react-router';
import type { PipelineItemDto } from '../api/types.js';
import { StateTag } from '../cases/index.js';
import { capital } from '../service-history/length.js';
import { useProgram } from '../session/session.js';
import { dayOf } from '../time/day.js';
import { Day } from '../time/times.js';

/** Every officer on a line: a table where there is room, cards on a phone. */
export const OfficerRows = ({ items }: { items: PipelineItemDto[] }) => (
  <Table bordered={false} stackedStyle="default" fullWidth className="pipeline-table">
    <thead>
      <tr>
        <th scope="col">Officer</th>
        <th scope="col">State</th>
        <th scope="col">Verified service</th>
        <th scope="col">Entered service</th>
        <th scope="col">To verify</th>
        <th scope="col">Interested since</th>
      </tr>
    </thead>
    <tbody>
      {items.map((item) => (
        <Row key={item.id} item={item} />
      ))}
    </tbody>
  </Table>
);

function Row({ item }: { item: PipelineItemDto }) {
  const { timeZone } = useProgram();
  const {
    id,
    officer,
    state,
    stateLabel,
    verifiedService,
    claimedService,
    meetsVerified,
    entriesToVerify,
    expressedAt,
  } = item;
  return (
    <tr>
      <th scope="row" data-label="Officer">
        <Link to={`/expressions/${id}`}>{officer.name}</Link>
        <span className="pipeline-table__unit">
          {officer.unitName}, badge&nbsp;{officer.badge}
        </span>
      </th>
      <td data-label="State">
        <div>
          <StateTag state={state} label={stateLabel} />
        </div>
      </td>
      <td data-label="Verified service">
        <div>
          {capital(verifiedService)}
          {meetsVerified && <span className="reaches">Reaches the minimum</span>}
        </div>
      </td>
      <td data-label="Entered service">{capital(claimedService)}</td>
      <td data-label="To verify">
        {entriesToVerify > 0 ? <b>{entriesToVerify === 1 ? '1 entry' : `${entriesToVerify} entries`}</b> : 'Nothing'}
      </td>
      <td data-label="Interested since">
        <Day on={dayOf(new Date(expressedAt), timeZone)} />
      </td>
    </tr>
  );
}
