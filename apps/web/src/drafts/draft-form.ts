import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type FormState, useProblemForm } from '../forms/index.js';
import { byKey, checkDraft, type DraftKind, type DraftLine, type DraftValues, fieldName } from './draft-values.js';

/** A draft as the API shows it. */
export interface SavedDraft {
  id: string;
  version: number;
}

export interface DraftWays<Draft extends SavedDraft, Part extends string> {
  kind: DraftKind<Part>;
  read(draft: Draft): DraftValues<Part>;
  /** What is sent for these values. */
  write(values: DraftValues<Part>): object;
  send(seen: Draft, values: DraftValues<Part>, key: string): Promise<Draft>;
  changed(draft: Draft): void;
  /** Reads it anew. */
  latest(queries: QueryClient): Promise<Draft>;
}

export interface DraftForm<Draft extends SavedDraft, Part extends string> {
  kind: DraftKind<Part>;
  form: FormState<DraftValues<Part>>;
  /** The draft as it was opened or last saved, and what the page last showed of it. */
  saved: Draft;
  seen: Draft;
  /** What the page last showed, as the form has it. */
  now: DraftValues<Part>;
  isDirty: boolean;
  /** Whether something else is saved now than was opened or saved here, and than is typed. */
  isOvertaken: boolean;
}

/** A draft that is saved against the version that the person saw, so that nobody's words are overwritten unseen. */
export function useDraftForm<Draft extends SavedDraft, Part extends string>(
  draft: Draft,
  { kind, read, write, send, changed, latest }: DraftWays<Draft, Part>,
): DraftForm<Draft, Part> {
  const queries = useQueryClient();
  const [saved, setSaved] = useState(draft);
  const [seen, setSeen] = useState(draft);
  const form = useProblemForm<DraftValues<Part>, Draft>({
    start: read(draft),
    check: (values) => checkDraft(kind, values),
    send: (values, key) =>
      send(seen, values, key).catch((error: unknown) => {
        throw byKey(kind, error, values);
      }),
    success: 'The draft is saved.',
    onDone(now) {
      setSaved(now);
      setSeen(now);
      changed(now);
    },
    async onShowLatest() {
      setSeen(await latest(queries));
    },
  });
  const asSent = (values: DraftValues<Part>) => JSON.stringify(write(values));
  const now = read(seen);
  const typed = asSent(form.values);
  return {
    kind,
    form,
    saved,
    seen,
    now,
    isDirty: typed !== asSent(read(saved)),
    isOvertaken: seen.version !== saved.version && asSent(now) !== typed,
  };
}

/** The fields of one line as a form of their own, within the form of the draft. */
export function lineForm<Part extends string>(
  form: FormState<DraftValues<Part>>,
  { key, parts }: DraftLine<Part>,
): FormState<Record<string, string>> {
  const partOf = (name: string) => name.slice(fieldName(key, '').length) as Part;
  return {
    ...form,
    values: Object.fromEntries(Object.entries<string>(parts).map(([part, text]) => [fieldName(key, part), text])),
    set(name, value) {
      const part = partOf(name);
      form.set('lines', (was) =>
        was.map((one) => {
          if (one.key !== key) return one;
          const text = typeof value === 'function' ? value(one.parts[part]) : value;
          return { ...one, parts: { ...one.parts, [part]: text } };
        }),
      );
    },
    reset: () => form.reset(),
  };
}
