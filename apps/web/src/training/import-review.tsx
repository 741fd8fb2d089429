import { useEffect, useRef } from 'react';
import { Form, useProblemForm } from '../forms/index.js';
import { counted } from '../time/due.js';
import { importTranscript, useProgress } from './import-calls.js';
import { ImportMatches } from './import-matches.js';
import type { TranscriptImportDto } from './training-calls.js';

interface ReviewProps {
  found: TranscriptImportDto;
  onChanged(found: TranscriptImportDto): void;
}

/** What would come of the file, what has to be decided or mended, and the button that imports it. */
export function ImportReview({ found, onChanged }: ReviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const unsure = [...found.people, ...found.courses];
  return (
    <section aria-labelledby="review">
      <h2 id="review" ref={heading} tabIndex={-1}>
        {counted(found.total, 'line')}: {titleOf(found)}
      </h2>
      <Outcome found={found} />
      {found.wrongLines > 0 && <Wrong found={found} />}
      {found.differing.length > 0 && <Differing found={found} />}
      {unsure.length > 0 && <ImportMatches found={found} onChanged={onChanged} />}
      {found.ready && <Import found={found} onChanged={onChanged} />}
    </section>
  );
}

function titleOf({ wrongLines, people, courses, ready, credits }: TranscriptImportDto): string {
  if (wrongLines > 0) return `${wrongLines} to be mended in the file`;
  if (ready) return credits > 0 ? 'ready to be imported' : 'nothing new';
  return `${counted([...people, ...courses].filter(({ open }) => open).length, 'name')} to be decided`;
}

const Outcome = ({ found: { credits, there, leftOut, differing } }: { found: TranscriptImportDto }) => (
  <ul className="import-outcome">
    <li>
      <b>{credits}</b> would be put on record and count at once
    </li>
    <li>
      <b>{there}</b> on record already: nothing changes
    </li>
    {differing.length > 0 && (
      <li>
        <b>{differing.length}</b> on record with other hours, which stay
      </li>
    )}
    {leftOut > 0 && (
      <li>
        <b>{leftOut}</b> left out, as you decided or as they are about yourself
      </li>
    )}
  </ul>
);

const Wrong = ({ found: { wrong, wrongLines } }: { found: TranscriptImportDto }) => (
  <>
    <p>Mend these lines in the file, then choose it again. Until then nothing of it is imported.</p>
    <ul className="import-wrong">
      {wrong.map(({ line, errors }) => (
        <li key={line}>
          <b>Line {line}</b>
          <ul>
            {errors.map((error) => (
              <li key={error}>{error}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
    {wrongLines > wrong.length && <p>And {wrongLines - wrong.length} more.</p>}
  </>
);

const Differing = ({ found: { differing } }: { found: TranscriptImportDto }) => (
  <details>
    <summary>Lines with other hours than are on record</summary>
    <ul>
      {differing.map(({ line, hours, onRecord }) => (
        <li key={line}>
          Line {line}: {hours} hours in the file, {onRecord} on record. Correct what is on record where the file is
          right.
        </li>
      ))}
    </ul>
  </details>
);

function Import({ found, onChanged }: ReviewProps) {
  const form = useProblemForm({
    start: {},
    send: (_, key) => importTranscript(found.id, key),
    onDone: onChanged,
  });
  const progress = useProgress(found.id, form.sending);
  const { done = 0, total = found.total } = progress.data ?? {};
  return (
    <>
      <Form
        form={form}
        submit={found.credits > 0 ? `Import ${counted(found.credits, 'completion')}` : 'Finish: nothing is new'}
      >
        <p>All of it is put on record, or nothing. The hours count at once, as the file is the provider’s record.</p>
      </Form>
      {form.sending && (
        <div className="import-progress">
          <progress max={total} value={done} aria-label="Lines put on record" />
          <p>
            {done.toLocaleString('en-US')} of {total.toLocaleString('en-US')} lines
          </p>
        </div>
      )}
    </>
  );
}
