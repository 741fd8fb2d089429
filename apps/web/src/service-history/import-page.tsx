import { Alert, Button } from '@trussworks/react-uswds';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { useHasRole } from '../session/session.js';
import { Empty } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { counted } from '../time/due.js';
import { columns, saveTemplate } from './csv-template.js';
import { ImportFile } from './import-file.js';
import { entriesText } from './entries-text.js';
import type { ServiceImportedDto } from './service-calls.js';
import './import.css';

/** HR brings in service histories from a file: every line, or nothing. */
export function ImportPage() {
  const isHr = useHasRole('hr');
  const [imported, setImported] = useState<ServiceImportedDto | null>(null);
  return (
    <Page
      title="Import service histories"
      lead="From a CSV file, one line for each stretch of sworn service. First you see what is wrong with it; nothing is imported before every line is right."
      up={{ to: '/program/officers', label: 'Officers' }}
    >
      {!isHr && <Empty>Only HR imports service histories.</Empty>}
      {imported && <Done imported={imported} />}
      {isHr && (
        <>
          <section aria-labelledby="columns">
            <h2 id="columns">What the file has to hold</h2>
            <p>A first line with these five column names, in any order, then up to 5,000 lines; at most 1 MB.</p>
            <dl className="csv-columns">
              {columns.map(({ name, holds }) => (
                <div key={name}>
                  <dt>
                    <code>{name}</code>
                  </dt>
                  <dd>{holds}</dd>
                </div>
              ))}
            </dl>
            <Button type="button" outline onClick={saveTemplate}>
              Download a template
            </Button>
          </section>
          <ImportFile onImported={setImported} onChoose={() => setImported(null)} />
        </>
      )}
    </Page>
  );
}

function Done({ imported: { count, officers } }: { imported: ServiceImportedDto }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Alert type="success">
      <h2 ref={heading} tabIndex={-1} className="usa-alert__heading">
        The file was imported
      </h2>
      <p className="usa-alert__text">
        {entriesText(count)} for {counted(officers, 'officer')} can be verified now, on the page of each of the{' '}
        <Link to="/program/officers">officers</Link>.
      </p>
    </Alert>
  );
}
