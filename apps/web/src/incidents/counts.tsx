import { Table } from '@trussworks/react-uswds';
import type { Schemas } from '../api/types.js';
import { Bar } from './bar.js';

interface CountsProps {
  offences: Schemas['OffenceCountDto'][];
  places: Schemas['PlaceCountDto'][];
  all: number;
}

/** What was reported, for the figures of the year, and where. */
export const Counts = ({ offences, places, all }: CountsProps) => (
  <>
    <section className="section" aria-labelledby="offences">
      <h2 id="offences">What was reported: {all}</h2>
      <ul className="incident-figures">
        {offences.map(({ label, atOnce, count }) => (
          <li key={label}>
            <span className="incident-figures__what">
              {label}
              {atOnce && <span className="usa-hint"> (at once by law)</span>}
            </span>
            <Bar part={count} most={offences[0]!.count} />
            <span className="incident-figures__much">{count}</span>
          </li>
        ))}
      </ul>
    </section>
    <section className="section" aria-labelledby="places">
      <h2 id="places">Where</h2>
      <Table bordered={false} stackedStyle="default" fullWidth>
        <thead>
          <tr>
            <th scope="col">Place</th>
            <th scope="col">Campus</th>
            <th scope="col">Incidents</th>
          </tr>
        </thead>
        <tbody>
          {places.map(({ campusName, place, count }) => (
            <tr key={`${campusName} ${place}`}>
              <th scope="row" data-label="Place">
                {place}
              </th>
              <td data-label="Campus">{campusName}</td>
              <td data-label="Incidents">{count}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  </>
);
