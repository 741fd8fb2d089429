import { Table } from '@trussworks/react-uswds';
import { Link } from 'react-router';
import type { OfficerDto } from '../api/types.js';
import { useHasRole } from '../session/session.js';

/** HR comes from here to an officer's service. The school side is told neither rank nor whether an officer is sworn: those columns are left out then. */
export function OfficerTable({ officers }: { officers: OfficerDto[] }) {
  const readsService = useHasRole('hr', 'agency_administrator', 'assessor');
  const showsCareer = officers.some(({ sworn }) => sworn !== null);
  return (
    <Table bordered={false} stackedStyle="default" fullWidth>
      <thead>
        <tr>
          <th scope="col">Officer</th>
          <th scope="col">Badge</th>
          <th scope="col">Unit</th>
          {showsCareer && <th scope="col">Rank</th>}
          {showsCareer && <th scope="col">Sworn</th>}
        </tr>
      </thead>
      <tbody>
        {officers.map(({ id, name, badge, unitName, rank, sworn }) => (
          <tr key={id}>
            <th scope="row" data-label="Officer">
              {readsService ? <Link to={`/officers/${id}/service`}>{name}</Link> : name}
            </th>
            <td data-label="Badge">{badge}</td>
            <td data-label="Unit">{unitName}</td>
            {showsCareer && <td data-label="Rank">{rank ?? 'None'}</td>}
            {showsCareer && <td data-label="Sworn">{sworn ? 'Yes' : 'No'}</td>}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
