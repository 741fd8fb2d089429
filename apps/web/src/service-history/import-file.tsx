import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { FieldFrame, wiring } from '../forms/field.js';
import { Form, useProblemForm } from '../forms/index.js';
import { entriesText } from './entries-text.js';
import { ImportPreview } from './import-preview.js';
import {
  importService,
  previewImport,
  type ServiceImportedDto,
  type ServiceImportPreviewDto,
} from './service-calls.js';

interface ImportFileProps {
  onImported(imported: ServiceImportedDto): void;
  onChoose(): void;
}

interface Checked {
  file: File;
  preview: ServiceImportPreviewDto;
  /** Counts the checks: each result is announced anew. */
  run: number;
}

/** Choose a file, see line by line what is wrong, and import it when nothing is. */
export function ImportFile({ onImported, onChoose }: ImportFileProps) {
  const [checked, setChecked] = useState<Checked | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const form = useProblemForm<{ file: File | null }, ServiceImportPreviewDto>({
    start: { file: null },
    check: ({ file }) => (file ? [] : [{ field: 'file', message: 'Choose a CSV file.' }]),
    send: ({ file }) => previewImport(file!),
    onDone: (preview, { file }) => setChecked((was) => ({ file: file!, preview, run: (was?.run ?? 0) + 1 })),
  });
  const { id, error, aria } = wiring(form, 'file', true);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    setChecked(null);
    onChoose();
    form.set('file', target.files?.[0] ?? null);
  };
  const done = (imported: ServiceImportedDto) => {
    setChecked(null);
    form.reset({ file: null });
    if (input.current) input.current.value = '';
    onImported(imported);
  };
  return (
    <section aria-labelledby="file">
      <h2 id="file">The file</h2>
      <Form form={form} submit={checked ? 'Check it again' : 'Check the file'}>
        <FieldFrame
          id={id}
          label="CSV file"
          hint="After a change in the file choose it again, so that the new one is read."
          error={error}
        >
          <input
            {...aria}
            ref={input}
            id={id}
            className="file-field"
            type="file"
            accept=".csv,text/csv"
            onChange={choose}
          />
        </FieldFrame>
      </Form>
      {checked && <Result key={checked.run} checked={checked} onImported={done} />}
    </section>
  );
}

function Result({
  checked: { file, preview },
  onImported,
}: {
  checked: Checked;
  onImported: ImportFileProps['onImported'];
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const form = useProblemForm({
    start: {},
    send: (_, key) => importService(file, key),
    onDone: onImported,
  });
  const wrong = preview.lines.filter(({ ok }) => !ok).length;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {wrong === 0
          ? `${entriesText(preview.count)}, all right`
          : `${wrong} of ${preview.lines.length === 1 ? '1 line needs' : `${preview.lines.length} lines need`} mending`}
      </h2>
      {preview.ok ? (
        <Form form={form} submit={`Import ${entriesText(preview.count)}`}>
          <p>Nothing is changed until you import. Every entry then waits to be verified.</p>
        </Form>
      ) : (
        <p>Nothing can be imported yet. Mend these lines in the file, then choose it again.</p>
      )}
      <ImportPreview lines={preview.lines} />
    </>
  );
}
