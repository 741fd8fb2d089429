import { Alert } from '@trussworks/react-uswds';
import type { Schemas, VacancyDto } from '../api/types.js';
import { DateField, dateProblem, Form, RadioField, TextArea, useProblemForm } from '../forms/index.js';
import { useVacancyChanged } from '../vacancies/queries.js';
import { AlternatesField } from './alternates-field.js';
import { selectAgainstObjection, selectOfficer } from './selection-calls.js';
import type { SensibleDays } from './sensible-days.js';
import { isObjectedTo, placeText, type Standing } from './standing.js';
import { WhatFollows } from './what-follows.js';

type Values = Schemas['SelectDto'];

const most = 4000;

interface SelectFormProps {
  vacancy: VacancyDto;
  /** Who can be selected now, the best place first. */
  candidates: Standing[];
  days: SensibleDays;
  /** How long an officer has to answer at the least, by the program's policy. */
  businessDaysToAnswer: number;
}

/** One officer, the alternates in their order, why, and what the offer says. */
export function SelectForm({ vacancy, candidates, days, businessDaysToAnswer }: SelectFormProps) {
  const changed = useVacancyChanged();
  const named = ({ expressionId, alternates }: Values) =>
    [expressionId, ...alternates.filter((one) => one !== expressionId)].flatMap(
      (one) => candidates.find((candidate) => candidate.expressionId === one) ?? [],
    );
  const form = useProblemForm<Values, VacancyDto>({
    start: { expressionId: '', alternates: [], justification: '', ...days },
    check,
    send(values, key) {
      const [, ...alternates] = named(values);
      const body = {
        ...values,
        alternates: alternates.map(({ expressionId }) => expressionId),
        justification: values.justification.trim(),
      };
      return named(values).some(isObjectedTo)
        ? selectAgainstObjection(vacancy, body, key)
        : selectOfficer(vacancy, body, key);
    },
    onDone: changed,
    success: ({ state }) =>
      state === 'offered'
        ? 'The officer is selected, and the post is offered.'
        : 'The selection is on record and waits for the head of the agency.',
  });
  const { expressionId } = form.values;
  const chosen = expressionId ? named(form.values) : [];
  const objected = chosen.filter(isObjectedTo);
  return (
    <Form form={form} submit={objected.length > 0 ? 'Send to the head of the agency' : 'Select and offer the post'}>
      <RadioField
        form={form}
        name="expressionId"
        label="Who is selected?"
        choices={candidates.map((candidate) => ({
          value: candidate.expressionId,
          label: candidate.officerName,
          description: [placeText(candidate), candidate.recommendationLabel].filter(Boolean).join('. '),
        }))}
      />
      {expressionId && candidates.length > 1 && (
        <AlternatesField form={form} candidates={candidates.filter((one) => one.expressionId !== expressionId)} />
      )}
      <Objection objected={objected} />
      <TextArea
        form={form}
        name="justification"
        label="Why this officer, and in this order?"
        hint={
          objected.length > 0
            ? 'Say why in spite of what the school says. It is kept on record, and the head of the agency decides by it.'
            : 'It is kept on record.'
        }
        maxLength={most}
        rows={6}
      />
      <DateField
        form={form}
        name="answerBy"
        label="Last day to answer"
        hint={`By the program’s policy nobody has less than ${businessDaysToAnswer} business days; an alternate has as many.`}
      />
      <DateField form={form} name="startsOn" label="First day on campus" hint="After the last day to answer." />
      <WhatFollows chosen={chosen} values={form.values} />
    </Form>
  );
}

const check = ({ expressionId, justification, answerBy, startsOn }: Values) => [
  expressionId === '' ? { field: 'expressionId', message: 'Choose the officer.' } : null,
  justification.trim().length < 20
    ? { field: 'justification', message: 'Say in at least 20 characters why this officer is selected.' }
    : justification.length > most
      ? { field: 'justification', message: 'Keep it under 4,000 characters.' }
      : null,
  fault('answerBy', dateProblem(answerBy, 'last day to answer')),
  fault('startsOn', dateProblem(startsOn, 'first day on campus')) ??
    fault(
      'startsOn',
      startsOn <= answerBy ? 'The officer starts after the last day to answer. Choose a later start.' : null,
    ),
];

const fault = (field: string, message: string | null) => (message === null ? null : { field, message });

/** Said as soon as somebody is named to whom the school objects; the region is there from the start, to be read out. */
const Objection = ({ objected }: { objected: Standing[] }) => (
  <div aria-live="polite">
    {objected.length > 0 && (
      <Alert type="warning" slim className="objection">
        <p className="usa-alert__text">
          The school objects to {objected.map(({ officerName }) => officerName).join(' and ')}. So the head of the
          agency decides on this selection: nothing is offered before that. If it is approved, the school is told.
        </p>
      </Alert>
    )}
  </div>
);
