import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api, guarded } from '../../api/client.js';
import { type FormState, useProblemForm } from '../../forms/index.js';
import { type InterviewKitDto, kitQuery, useKitChanged } from '../kit-calls.js';
import {
  byKey,
  checkKit,
  type EditedQuestion,
  fieldName,
  type KitValues,
  type Part,
  readKit,
  writeKit,
} from './kit-values.js';

export interface KitForm {
  form: FormState<KitValues>;
  /** The draft as it was opened or last saved, and as the page last showed it. */
  saved: InterviewKitDto;
  seen: InterviewKitDto;
  isDirty: boolean;
}

/** A draft that is saved against the version that the person saw, so that nobody's words are overwritten unseen. */
export function useKitForm(kit: InterviewKitDto): KitForm {
  const queries = useQueryClient();
  const changed = useKitChanged();
  const [saved, setSaved] = useState(kit);
  const [seen, setSeen] = useState(kit);
  const form = useProblemForm<KitValues, InterviewKitDto>({
    start: readKit(kit),
    check: checkKit,
    send: (values, key) =>
      patch(seen, values, key).catch((error: unknown) => {
        throw byKey(error, values);
      }),
    success: 'The draft is saved.',
    onDone(now) {
      setSaved(now);
      setSeen(now);
      changed(now);
    },
    async onShowLatest() {
      setSeen(await queries.fetchQuery({ ...kitQuery(kit.id), staleTime: 0 }));
    },
  });
  return { form, saved, seen, isDirty: asSent(form.values) !== asSent(readKit(saved)) };
}

const patch = ({ id, version }: InterviewKitDto, values: KitValues, key: string): Promise<InterviewKitDto> =>
  answer(
    api.PATCH('/api/interview-kits/{id}', {
      params: { path: { id } },
      body: writeKit(values),
      headers: guarded({ key, version }),
    }),
  );

export const asSent = (values: KitValues): string => JSON.stringify(writeKit(values));

/** The fields of one question as a form of their own, within the form of the kit. */
export function questionForm(
  form: FormState<KitValues>,
  { key, parts }: EditedQuestion,
): FormState<Record<string, string>> {
  const partOf = (name: string) => name.slice(fieldName(key, '' as Part).length) as Part;
  return {
    ...form,
    values: Object.fromEntries(Object.entries(parts).map(([part, text]) => [fieldName(key, part as Part), text])),
    set(name, value) {
      const part = partOf(name);
      form.set('questions', (was) =>
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
