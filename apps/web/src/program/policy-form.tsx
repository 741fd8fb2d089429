import { answer, api, guarded } from '../api/client.js';
import type { PolicyDto } from '../api/types.js';
import { DateField, dateProblem, Form, TextArea, TextField, useProblemForm } from '../forms/index.js';
import { dayText } from '../time/day.js';

interface PolicyFormProps {
  policy: PolicyDto;
  today: string;
  onDone(): void;
}

/** Sets a policy from a day on. */
export function PolicyForm({ policy, today, onDone }: PolicyFormProps) {
  const form = useProblemForm({
    start: { value: String(policy.value), effectiveOn: today, reason: '' },
    check({ value, effectiveOn }) {
      const fault = dateProblem(effectiveOn, 'first day');
      return [
        /^\d+$/.test(value.trim()) ? null : { field: 'value', message: 'Enter a whole number.' },
        fault ? { field: 'effectiveOn', message: fault } : null,
      ];
    },
    send: ({ value, effectiveOn, reason }, key) =>
      answer(
        api.POST('/api/policies/{key}', {
          params: { path: { key: policy.key } },
          body: { value: Number(value), effectiveOn, reason },
          headers: guarded({ key }),
        }),
      ),
    onDone,
    success: `“${policy.title}” is set.`,
  });
  return (
    <Form form={form} submit="Set the policy">
      <TextField form={form} name="value" label="New value" inputMode="numeric" narrow />
      <DateField
        form={form}
        name="effectiveOn"
        label="First day on which it holds"
        hint={`Today (${dayText(today)}) or later.`}
      />
      <TextArea form={form} name="reason" label="Why it is changed" maxLength={1000} rows={3} />
    </Form>
  );
}
