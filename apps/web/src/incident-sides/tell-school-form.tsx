import { NotNow } from '../cases/asking.js';
import { Form, TextArea, TextField, useProblemForm } from '../forms/index.js';
import type { Told } from './side-calls.js';
import { wordsNeeded } from './words-needed.js';

interface TellSchoolFormProps {
  submit: string;
  success: string;
  send(told: Told, key: string): Promise<unknown>;
  close(): void;
}

/** What the school is told, in words written for it: how it stands, what comes next, whom to ask. */
export function TellSchoolForm({ submit, success, send, close }: TellSchoolFormProps) {
  const form = useProblemForm({
    start: { status: '', nextStep: '', contact: '' },
    check: ({ status, nextStep, contact }) => [
      wordsNeeded('status', status, 5, 1000, 'Say how it stands, in words for the school.'),
      wordsNeeded('nextStep', nextStep, 5, 1000, 'Say what comes next.'),
      wordsNeeded('contact', contact, 5, 300, 'Say whom the school can ask, and how.'),
    ],
    send,
    success,
    onDone: close,
    onShowLatest: close,
  });
  return (
    <Form form={form} submit={submit} beside={<NotNow close={close} />}>
      <p>The school reads this. Leave out what is law enforcement’s alone: names, evidence, plans.</p>
      <TextArea form={form} name="status" label="How does it stand?" maxLength={1000} rows={3} />
      <TextArea form={form} name="nextStep" label="What comes next?" maxLength={1000} rows={2} />
      <TextField form={form} name="contact" label="Whom can the school ask, and how?" maxLength={300} />
    </Form>
  );
}
