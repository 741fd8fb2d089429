import { answer, api, guarded } from '../api/client.js';
import type { CalendarDayDto } from '../api/types.js';
import { DateField, dateProblem, Form, RadioField, TextField, useProblemForm } from '../forms/index.js';
import { dayText } from '../time/day.js';

const kinds = [
  { value: 'holiday', label: 'Holiday', description: 'Neither a school day nor a business day.' },
  {
    value: 'no school',
    label: 'Day without school',
    description: 'The agency works; due dates in business days count it.',
  },
];

interface DayFormProps {
  /** The day to begin with. */
  day: string;
  onDone(set: CalendarDayDto): void;
}

/** Makes a day a holiday or one without school. */
export function DayForm({ day, onDone }: DayFormProps) {
  const form = useProblemForm({
    start: { day, kind: 'no school' as string, name: '' },
    check({ day, name }) {
      const fault = dateProblem(day, 'day');
      return [
        fault ? { field: 'day', message: fault } : null,
        name.trim() ? null : { field: 'name', message: 'Name the day, such as “Snow day”.' },
      ];
    },
    send: ({ day, kind, name }, key) =>
      answer(
        api.POST('/api/calendar/days', {
          body: { day, kind: kind as CalendarDayDto['kind'], name: name.trim() },
          headers: guarded({ key }),
        }),
      ),
    onDone,
    success: ({ day, name }) => `${dayText(day, 'short')} is now “${name}”. Due dates are being counted again.`,
  });
  return (
    <Form form={form} submit="Add the day">
      <DateField form={form} name="day" label="Day" />
      <RadioField form={form} name="kind" label="What it is" choices={kinds} />
      <TextField form={form} name="name" label="Name" />
    </Form>
  );
}
