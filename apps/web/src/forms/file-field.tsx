import { type ChangeEvent, useEffect, useRef } from 'react';
import { newKey } from '../api/client.js';
import { asProblem } from '../api/problem.js';
import { uploadDocument } from '../api/upload.js';
import { useAnnounce } from '../shell/announcer.js';
import { FieldFrame, type FieldProps, wiring } from './field.js';
import { sizeText, type Upload } from './uploads.js';

interface FileProps<Values> extends FieldProps<Values, Upload[]> {
  /** What the documents are for, as POST /api/documents asks. */
  purpose: string;
  /** At most so many files. */
  most?: number;
  /** Keeps a file that could not be sent for lack of a connection; the form sends it later. */
  keeps?: boolean;
}

/** Files that are sent as soon as they are chosen, each with its progress or what is wrong with it. */
export function FileField<Values>({
  form,
  name,
  label,
  hint,
  optional,
  purpose,
  most = 10,
  keeps = false,
}: FileProps<Values>) {
  const { id, error, aria } = wiring(form, name, true);
  const announce = useAnnounce();
  const aborts = useRef(new Map<string, AbortController>());
  useEffect(() => {
    const all = aborts.current;
    return () => all.forEach((abort) => abort.abort());
  }, []);
  const uploads = form.values[name] as Upload[];
  const change = (how: (was: Upload[]) => Upload[]) => form.set(name, how as never);
  const patch = (key: string, part: Partial<Upload>) =>
    change((was) => was.map((upload) => (upload.key === key ? { ...upload, ...part } : upload)));

  const start = async (file: File) => {
    const key = newKey();
    const abort = new AbortController();
    aborts.current.set(key, abort);
    change((was) => [
      ...was,
      { key, name: file.name, part: 0, document: null, error: null, ...(keeps && { kept: file }) },
    ]);
    try {
      const onProgress = (part: number) => patch(key, { part });
      patch(key, {
        part: 1,
        kept: undefined,
        document: await uploadDocument(file, purpose, { onProgress, signal: abort.signal }),
      });
      announce(`${file.name} was added.`, { quiet: true });
    } catch (failure) {
      const problem = asProblem(failure);
      if (keeps && problem.isUnanswered) return patch(key, { part: 0 });
      patch(key, { error: problem.errors[0]?.message ?? problem.message });
    }
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    [...(target.files ?? [])].slice(0, most - uploads.length).forEach((file) => void start(file));
    target.value = ''; // so that the same file can be chosen again
  };
  const remove = (key: string) => {
    aborts.current.get(key)?.abort();
    change((was) => was.filter((upload) => upload.key !== key));
    document.getElementById(id)?.focus();
  };

  return (
    <FieldFrame {...{ id, label, error, optional }} hint={hint ?? 'PDF, PNG or JPEG, up to 10 MB each.'}>
      <input
        {...aria}
        id={id}
        className="file-field"
        type="file"
        accept=".pdf,.png,.jpg,.jpeg"
        multiple={most > 1}
        disabled={uploads.length >= most}
        onChange={choose}
      />
      {uploads.length > 0 && (
        <ul className="uploads">
          {uploads.map((upload) => (
            <UploadLine key={upload.key} upload={upload} onRemove={() => remove(upload.key)} />
          ))}
        </ul>
      )}
    </FieldFrame>
  );
}

const isWaiting = ({ kept, part }: Upload) => kept !== undefined && part === 0;

const UploadLine = ({ upload, onRemove }: { upload: Upload; onRemove(): void }) => (
  <li className={upload.error ? 'uploads__file uploads__file--failed' : 'uploads__file'}>
    <div className="uploads__name">
      {upload.name} {isWaiting(upload) && <span className="usa-hint">kept on this device, will be sent</span>}
      {upload.document && <span className="usa-hint">{sizeText(upload.document.bytes)}, added</span>}
    </div>
    <button type="button" className="usa-button usa-button--unstyled" onClick={onRemove}>
      Remove<span className="usa-sr-only"> {upload.name}</span>
    </button>
    {upload.error && (
      <p className="usa-error-message" role="alert">
        {upload.error}
      </p>
    )}
    {!upload.error && !upload.document && !isWaiting(upload) && (
      <progress className="uploads__progress" max={1} value={upload.part} aria-label={`Sending ${upload.name}`} />
    )}
  </li>
);
