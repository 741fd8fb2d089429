import type { ReactNode } from 'react';
import { Asking, NotNow } from '../cases/asking.js';
import { Form, RadioField, SelectField, TextArea, useProblemForm } from '../forms/index.js';
import { close, type IncidentDetail, propose, sayProgress, triage } from './incident-calls.js';
import { kindChoices } from './kind-choices.js';
import { outcomeChoices, progressChoices } from './outcome-words.js';

interface OfIncident {
  incident: IncidentDetail;
}

interface Offered extends OfIncident {
  action: string;
  outline?: boolean;
  children(close: () => void): ReactNode;
}

/** The button of an action that asks for more than a reason; nothing where the person may not take it. */
export function OfferedAction({ incident, action, outline = false, children }: Offered) {
  const offered = incident.allowedActions.find((one) => one.action === action);
  if (!offered) return null;
  return (
    <Asking label={offered.label} outline={outline}>
      {children}
    </Asking>
  );
}

const needed = (field: string, value: string, message: string) => (value.trim() === '' ? { field, message } : null);

export const TriageForm = ({ incident }: OfIncident) => (
  <OfferedAction incident={incident} action="triage">
    {(done) => <Triage incident={incident} done={done} />}
  </OfferedAction>
);

function Triage({ incident, done }: OfIncident & { done(): void }) {
  const form = useProblemForm({
    start: { kind: '' },
    check: ({ kind }) => [needed('kind', kind, 'Say whether it is criminal, or intelligence.')],
    send: ({ kind }, key) => triage(incident, { kind: kind as 'criminal' }, key),
    onDone: done,
    success: 'The investigation has begun, and you lead it. The school is told.',
  });
  return (
    <Form form={form} submit="Begin the investigation" beside={<NotNow close={done} />}>
      <RadioField form={form} name="kind" label="What kind of matter is it?" choices={kindChoices} />
    </Form>
  );
}

export const ProposeForm = ({ incident }: OfIncident) => (
  <OfferedAction incident={incident} action="propose" outline>
    {(done) => <Propose incident={incident} done={done} />}
  </OfferedAction>
);

const proposals = [
  { value: 'disciplinary', label: 'It stays with the school', description: 'A matter of discipline' },
  { value: 'investigate', label: 'It is investigated', description: 'By the officer who had it' },
];

function Propose({ incident, done }: OfIncident & { done(): void }) {
  const form = useProblemForm({
    start: { proposal: '', reason: '' },
    check: ({ proposal, reason }) => [
      needed('proposal', proposal, 'Say whose matter it is.'),
      needed('reason', reason, 'Say in a sentence why.'),
    ],
    send: ({ proposal, reason }, key) =>
      propose(incident, { proposal: proposal as 'disciplinary', reason: reason.trim() }, key),
    onDone: done,
    success: 'The other side is told what you propose.',
  });
  return (
    <Form form={form} submit="Propose this" beside={<NotNow close={done} />}>
      <RadioField form={form} name="proposal" label="Whose matter is it?" choices={proposals} />
      <TextArea form={form} name="reason" label="Why?" hint="Both sides read this." maxLength={2000} rows={3} />
    </Form>
  );
}

export const ProgressForm = ({ incident }: OfIncident) => (
  <OfferedAction incident={incident} action="progress" outline>
    {(done) => <Progress incident={incident} done={done} />}
  </OfferedAction>
);

function Progress({ incident, done }: OfIncident & { done(): void }) {
  const form = useProblemForm({
    start: { progress: incident.progress ?? '' },
    check: ({ progress }) => [needed('progress', progress, 'Choose how far it is.')],
    send: ({ progress }, key) => sayProgress(incident, { progress: progress as 'gathering facts' }, key),
    onDone: done,
    success: 'How far it is now stands on the page, for both sides.',
  });
  return (
    <Form form={form} submit="Say so" beside={<NotNow close={done} />}>
      <RadioField
        form={form}
        name="progress"
        label="How far is it?"
        hint="Both sides read this."
        choices={progressChoices}
      />
    </Form>
  );
}

export const CloseForm = ({ incident }: OfIncident) => (
  <OfferedAction incident={incident} action="close">
    {(done) => <Close incident={incident} done={done} />}
  </OfferedAction>
);

function Close({ incident, done }: OfIncident & { done(): void }) {
  const form = useProblemForm({
    start: { outcome: '', outcomeWords: '' },
    check: ({ outcome, outcomeWords }) => [
      needed('outcome', outcome, 'Choose what came of it.'),
      needed('outcomeWords', outcomeWords, 'Say in a sentence what came of it.'),
    ],
    send: ({ outcome, outcomeWords }, key) =>
      close(incident, { outcome: outcome as 'diverted', outcomeWords: outcomeWords.trim() }, key),
    onDone: done,
    success: 'It is closed. Both sides are told.',
  });
  return (
    <Form form={form} submit="Close the incident" beside={<NotNow close={done} />}>
      <SelectField form={form} name="outcome" label="What came of it?" choices={outcomeChoices} />
      <TextArea
        form={form}
        name="outcomeWords"
        label="In a sentence"
        hint="Both sides read this. Nothing of the investigation itself belongs here."
        maxLength={2000}
        rows={3}
      />
    </Form>
  );
}
