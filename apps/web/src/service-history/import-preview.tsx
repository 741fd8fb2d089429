import { Button, Table } from '@trussworks/react-uswds';
import { useState } from 'react';
import { Day } from '../time/times.js';
import type { ServiceImportLineDto } from './service-calls.js';

/** So many lines are shown at first: 5,000 would make the page slow. */
const shownAtFirst = 100;

/** The lines of the file, those that need mending first, each with what is wrong. */
export function ImportPreview({ lines }: { lines: ServiceImportLineDto[] }) {
  const [most, setMost] = useState(shownAtFirst);
  const sorted = [...lines].sort((a, b) => Number(a.ok) - Number(b.ok) || a.line - b.line);
  return (
    <>
      <Table
        bordered={false}
        stackedStyle="default"
        fullWidth
        className="import-preview"
        caption="Lines of the file, those that need mending first"
      >
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Officer</th>
            <th scope="col">Agency</th>
            <th scope="col">First day</th>
            <th scope="col">Last day</th>
            <th scope="col">What is wrong</th>
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, most).map((line) => (
            <PreviewLine key={line.line} {...line} />
          ))}
        </tbody>
      </Table>
      {sorted.length > most && (
        <Button type="button" outline onClick={() => setMost((was) => was + 500)}>
          {`Show more of ${sorted.length.toLocaleString('en-US')} lines`}
        </Button>
      )}
    </>
  );
}

function PreviewLine({ line, ok, errors, badge, officerName, agency, startedOn, endedOn }: ServiceImportLineDto) {
  return (
    <tr className={ok ? undefined : 'import-preview__wrong'}>
      <th scope="row" data-label="Line">
        <span className="import-preview__line">Line </span>
        {line}
      </th>
      <td data-label="Officer">{[officerName, badge && `badge ${badge}`].filter(Boolean).join(', ') || '–'}</td>
      <td data-label="Agency">{agency || '–'}</td>
      <td data-label="First day">{startedOn ? <Day on={startedOn} /> : '–'}</td>
      <td data-label="Last day">{endedOn ? <Day on={endedOn} /> : lastDayOf(errors)}</td>
      <td data-label="What is wrong">
        {ok ? (
          <span className="import-preview__right">Nothing</span>
        ) : (
          <ul className="import-preview__errors">
            {errors.map(({ column, message }) => (
              <li key={`${column} ${message}`}>
                {column !== 'line' && <code>{column}</code>} {message}
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

/** No last day means that the service goes on, unless what stands there could not be read. */
const lastDayOf = (errors: ServiceImportLineDto['errors']) =>
  errors.some(({ column }) => column === 'ended_on') ? '–' : 'Still serving';
