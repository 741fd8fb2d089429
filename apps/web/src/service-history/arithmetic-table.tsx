import { Table } from '@trussworks/react-uswds';
import type { EligibilityDto } from '../api/types.js';
import { Day } from '../time/times.js';
import { lengthText, yearsText } from './length.js';

interface ArithmeticTableProps {
  /** 'Counted from verified entries'. */
  caption: string;
  sum: EligibilityDto['verified'];
  minimumYears: number;
}

const figure = (count: number) => count.toLocaleString('en-US');

/** Every counted stretch with its days and the running sum, and what is needed. */
export function ArithmeticTable({ caption, sum, minimumYears }: ArithmeticTableProps) {
  const { stretches, totalDays, length, daysNeeded } = sum;
  if (stretches.length === 0) return null;
  return (
    <Table bordered={false} className="arithmetic" fullWidth caption={caption}>
      <thead>
        <tr>
          <th scope="col">From and to</th>
          <th scope="col" className="arithmetic__figure">
            Days
          </th>
          <th scope="col" className="arithmetic__figure">
            Sum
          </th>
        </tr>
      </thead>
      <tbody>
        {stretches.map(({ startedOn, endedOn, days, total, length }) => (
          <tr key={startedOn}>
            <th scope="row">
              <Day on={startedOn} /> – <Day on={endedOn} />
              <span className="arithmetic__length">{lengthText(length)}</span>
            </th>
            <td className="arithmetic__figure">{figure(days)}</td>
            <td className="arithmetic__figure">{figure(total)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            In all: {lengthText(length)}
          </th>
          <td className="arithmetic__figure">{figure(totalDays)}</td>
        </tr>
        {daysNeeded !== null && (
          <tr>
            <th scope="row" colSpan={2}>
              Days that make {yearsText(minimumYears)} for this officer
            </th>
            <td className="arithmetic__figure">{figure(daysNeeded)}</td>
          </tr>
        )}
      </tfoot>
    </Table>
  );
}
