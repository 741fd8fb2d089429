import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { PreferencesDto } from '../api/types.js';
import { Form, RadioField, useProblemForm } from '../forms/index.js';

const choices = [
  { value: 'immediate', label: 'Each at once', description: 'An e-mail whenever there is a notice for you.' },
  {
    value: 'daily',
    label: 'Once a day',
    description:
      'One e-mail in the morning with everything of the day before. Only what goes into your calendar comes at once.',
  },
];

export function EmailForm({ preferences }: { preferences: PreferencesDto }) {
  const queries = useQueryClient();
  const form = useProblemForm({
    start: preferences,
    send: (body) => answer(api.PUT('/api/preferences', { body })),
    onDone: (saved) => queries.setQueryData(['preferences'], saved),
    success: 'Your preferences are saved.',
  });
  return (
    <Form form={form} submit="Save">
      <RadioField
        form={form}
        name="email"
        label="When should notices come?"
        hint="Whatever you choose, every notice is also on the Notices page at once."
        choices={choices}
      />
    </Form>
  );
}
