import { answer, api, guarded } from '../api/client.js';
import type { SchoolTermDto } from '../api/types.js';
import { DateField, dateProblem, Form, TextField, useProblemForm } from '../forms/index.js';

/** Adds a term: its business weekdays are school days, but for those named otherwise. */
export function TermForm({ onDone }: { onDone(added: SchoolTermDto): void }) {
  const form = useProblemForm({
    start: { name: '', startsOn: '', endsOn: '' },
    check({ name, startsOn, endsOn }) {
      const faults = [dateProblem(startsOn, 'first day'), dateProblem(endsOn, 'last day')];
      return [
        name.trim() ? null : { field: 'name', message: 'Name the term, such as “Spring 2027”.' },
        faults[0] ? { field: 'startsOn', message: faults[0] } : null,
        faults[1] ? { field: 'endsOn', message: faults[1] } : null,
      ];
    },
    send: ({ name, ...days }, key) =>
      answer(api.POST('/api/calendar/terms', { body: { name: name.trim(), ...days }, headers: guarded({ key }) })),
    onDone,
    success: ({ name }) => `The term “${name}” was added. Due dates are being counted again.`,
  });
  return (
    <Form form={form} submit="Add the term">
      <TextField form={form} name="name" label="Name" hint="Such as Spring 2027." />
      <DateField form={form} name="startsOn" label="First day of school" />
      <DateField form={form} name="endsOn" label="Last day of school" />
    </Form>
  );
}
