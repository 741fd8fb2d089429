import type { FieldError } from '../api/problem.js';
import { DateField, dateProblem, Form, RadioField, useProblemForm } from '../forms/index.js';

export interface Asked {
  by: 'unit' | 'service';
  /** Closing days, YYYY-MM-DD; empty for no bound. */
  from: string;
  to: string;
}

/** What is compared, and over which closing days. */
export function PeriodForm({ asked, onAsk }: { asked: Asked; onAsk(asked: Asked): void }) {
  const form = useProblemForm<Asked, Asked>({
    start: asked,
    check,
    send: (values) => Promise.resolve(values),
    onDone: onAsk,
  });
  return (
    <Form form={form} submit="Show the figures">
      <RadioField
        form={form}
        name="by"
        label="Compare"
        choices={[
          { value: 'unit', label: 'By unit' },
          { value: 'service', label: 'By length of service' },
        ]}
      />
      <div className="period">
        <DateField form={form} name="from" label="Closed on or after" optional />
        <DateField form={form} name="to" label="Closed on or before" optional />
      </div>
    </Form>
  );
}

function check({ from, to }: Asked): (FieldError | null)[] {
  const fault = (field: 'from' | 'to', day: string, what: string) => {
    const message = day && dateProblem(day, what);
    return message ? { field, message } : null;
  };
  return [
    fault('from', from, 'first closing day'),
    fault('to', to, 'last closing day'),
    from && to && to < from
      ? { field: 'to', message: 'The last closing day is before the first. Choose a later one.' }
      : null,
  ];
}
