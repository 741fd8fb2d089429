import { useQueryClient } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { type ReactNode, useRef, useState } from 'react';
import { answer, api, guarded } from '../../api/client.js';
import type { FieldError } from '../../api/problem.js';
import type { VacancyDraftDto, VacancyDto } from '../../api/types.js';
import { Form, type FormState, useProblemForm } from '../../forms/index.js';
import { useAnnounce } from '../../shell/announcer.js';
import { vacancyQuery } from '../queries.js';
import { ChangedMeanwhile, changesBetween } from './changed-meanwhile.js';
import { LeaveUnsaved } from './leave-unsaved.js';

export interface StepProps {
  vacancy: VacancyDto;
  onSaved(vacancy: VacancyDto, way: 'on' | 'back'): void;
}

interface StepFormOptions<Values> extends StepProps {
  /** What the fields hold for a vacancy. */
  read(vacancy: VacancyDto): Values;
  /** What is sent for what was typed. */
  write(values: Values): VacancyDraftDto;
  check?(values: Values): (FieldError | null)[];
}

export interface StepState<Values> {
  form: FormState<Values>;
  /** The vacancy as the page last showed it, as it was opened, and how both are read. */
  seen: VacancyDto;
  opened: VacancyDto;
  read(vacancy: VacancyDto): Values;
  isDirty: boolean;
  /** Set once saved, so that leaving is not asked about. */
  isSaved: { readonly current: boolean };
  save(way: 'on' | 'back'): void;
}

/** One step: saved against the version that the person saw, so that nobody's words are overwritten unseen. */
export function useStepForm<Values extends object>(options: StepFormOptions<Values>): StepState<Values> {
  const { vacancy, read, write, check, onSaved } = options;
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [opened] = useState(vacancy);
  const [seen, setSeen] = useState(vacancy);
  const way = useRef<'on' | 'back'>('on');
  const isSaved = useRef(false);
  const isSame = (values: Values) => JSON.stringify(write(values)) === JSON.stringify(write(read(seen)));
  const form = useProblemForm<Values, VacancyDto>({
    start: read(vacancy),
    ...(check && { check }),
    send: (values, key) => (isSame(values) ? Promise.resolve(seen) : patch(seen, write(values), key)),
    onDone(saved) {
      isSaved.current = true;
      announce('Saved.', { quiet: true }); // the next step is what shows it
      onSaved(saved, way.current);
    },
    async onShowLatest() {
      setSeen(await queries.fetchQuery({ ...vacancyQuery(vacancy.id), staleTime: 0 }));
    },
  });
  return {
    form,
    seen,
    opened,
    read,
    isDirty: !isSame(form.values),
    isSaved,
    save(to) {
      way.current = to;
      form.submit();
    },
  };
}

const patch = ({ id, version }: VacancyDto, body: VacancyDraftDto, key: string): Promise<VacancyDto> =>
  answer(api.PATCH('/api/vacancies/{id}', { params: { path: { id } }, body, headers: guarded({ key, version }) }));

/** A step's fields with its buttons, and what somebody else changed meanwhile. */
export function StepForm<Values extends object>({ step, children }: { step: StepState<Values>; children: ReactNode }) {
  const { form, seen, opened, read } = step;
  const onward: FormState<Values> = {
    ...form,
    submit(event) {
      event?.preventDefault();
      step.save('on');
    },
  };
  return (
    <Form
      form={onward}
      submit="Save and go on"
      beside={
        <Button type="button" outline onClick={() => step.save('back')}>
          Save and go back
        </Button>
      }
    >
      <ChangedMeanwhile form={form} changes={changesBetween(read(opened), read(seen), form.values)} />
      {children}
      <LeaveUnsaved when={() => step.isDirty && !step.isSaved.current} />
    </Form>
  );
}
