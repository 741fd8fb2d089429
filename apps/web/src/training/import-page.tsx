import { Alert } from '@trussworks/react-uswds';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { FieldFrame, wiring } from '../forms/field.js';
import { Form, useProblemForm } from '../forms/index.js';
import { useHasRole } from '../session/session.js';
import { Empty } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { counted } from '../time/due.js';
import { beginImport } from './import-calls.js';
import { ImportReview } from './import-review.js';
import type { TranscriptImportDto } from './training-calls.js';
import { templateAddress, transcriptColumns } from './transcript-template.js';
import './training.css';

/** HR brings in what officers have completed from a file: all of it, or nothing. */
export function ImportTranscriptPage() {
  const mayImport = useHasRole('hr', 'agency_administrator');
  const [found, setFound] = useState<TranscriptImportDto | null>(null);
  return (
    <Page
      title="Import transcripts"
      lead="From a CSV file, one line for each completed course. First you see what would come of it; the same file again changes nothing."
      up={{ to: '/training', label: 'Training of the SROs' }}
    >
      {!mayImport && <Empty>HR and the program administrator import transcripts.</Empty>}
      {mayImport && (
        <>
          <section aria-labelledby="columns">
            <h2 id="columns">What the file has to hold</h2>
            <p>A first line with these seven column names, in any order, then up to 10,000 lines; at most 3 MB.</p>
            <details>
              <summary>The columns</summary>
              <dl className="transcript-columns">
                {transcriptColumns.map(({ name, holds }) => (
                  <div key={name}>
                    <dt>
                      <code>{name}</code>
                    </dt>
                    <dd>{holds}</dd>
                  </div>
                ))}
              </dl>
            </details>
            <p>
              <a className="usa-button usa-button--outline" href={templateAddress} download="transcript.csv">
                Download a template
              </a>
            </p>
          </section>
          <ChooseFile onFound={setFound} />
          {found && !found.importedAt && <ImportReview key={found.id} found={found} onChanged={setFound} />}
          {found?.importedAt && <Done found={found} />}
        </>
      )}
    </Page>
  );
}

function ChooseFile({ onFound }: { onFound(found: TranscriptImportDto | null): void }) {
  const form = useProblemForm<{ file: File | null }, TranscriptImportDto>({
    start: { file: null },
    check: ({ file }) => (file ? [] : [{ field: 'file', message: 'Choose a CSV file.' }]),
    send: ({ file }, key) => beginImport(file!, key),
    onDone: onFound,
  });
  const { id, error, aria } = wiring(form, 'file', true);
  return (
    <section aria-labelledby="file">
      <h2 id="file">The file</h2>
      <Form form={form} submit="Look at the file">
        <FieldFrame id={id} label="CSV file" hint="Nothing counts before you import." error={error}>
          <input
            {...aria}
            id={id}
            className="file-field"
            type="file"
            accept=".csv,text/csv"
            onChange={({ target }) => {
              onFound(null);
              form.set('file', target.files?.[0] ?? null);
            }}
          />
        </FieldFrame>
      </Form>
    </section>
  );
}

function Done({ found: { credits, there, leftOut, differing } }: { found: TranscriptImportDto }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Alert type="success">
      <h2 ref={heading} tabIndex={-1} className="usa-alert__heading">
        The file was imported
      </h2>
      <p className="usa-alert__text">
        {counted(credits, 'completion')} put on record and verified; {there} on record already, {differing.length} with
        other hours on record, {leftOut} left out. See the <Link to="/training">training of the SROs</Link>.
      </p>
    </Alert>
  );
}
