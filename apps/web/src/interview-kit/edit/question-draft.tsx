import { Button } from '@trussworks/react-uswds';
import type { ReactNode } from 'react';
import { type FormState, SelectField, TextArea, TextField } from '../../forms/index.js';
import { questionName } from '../kit-questions.js';
import { questionForm } from './kit-form.js';
import { type EditedQuestion, fieldName, type KitValues, limits, type Part } from './kit-values.js';

interface QuestionDraftProps {
  form: FormState<KitValues>;
  question: EditedQuestion;
  at: number;
  open: boolean;
  onToggle(): void;
  /** The buttons that move and remove it. */
  ways: ReactNode;
}

/** One question of a draft: closed to move it about, open to write it. Closed, its fields are still there for errors. */
export function QuestionDraft({ form, question, at, open, onToggle, ways }: QuestionDraftProps) {
  const { key, parts } = question;
  const fields = `${form.id}-fields-${key}`;
  const hasFault = form.errors.some(({ field }) => field.startsWith(`questions.${key}.`));
  return (
    <li className={hasFault ? 'kit-draft kit-draft--fault' : 'kit-draft'}>
      <div className="kit-draft__head">
        <h2>{questionName(parts, at)}</h2>
        <span>Weight {parts.weight || '?'} of 5</span>
      </div>
      {!open && <p className="kit-draft__asked">{parts.question || 'Not written yet'}</p>}
      <div className="kit-draft__ways">
        <Button type="button" unstyled aria-expanded={open} aria-controls={fields} onClick={onToggle}>
          {open ? 'Close' : 'Edit'}
          <span className="usa-sr-only"> question {at + 1}</span>
        </Button>
        {ways}
      </div>
      <div id={fields} hidden={!open}>
        <Fields form={form} question={question} at={at} />
      </div>
    </li>
  );
}

const weights = [
  { value: '1', label: '1, counts least' },
  { value: '2', label: '2' },
  { value: '3', label: '3' },
  { value: '4', label: '4' },
  { value: '5', label: '5, counts most' },
];

const anchors: [Part, string, string][] = [
  ['anchors.one', 'What a 1 looks like', 'What the panel sees and hears in an answer that is far from enough.'],
  ['anchors.three', 'What a 3 looks like', 'A sound answer, of somebody who would do well with guidance.'],
  ['anchors.five', 'What a 5 looks like', 'An answer that leaves nothing to wish for.'],
];

function Fields({ form, question, at }: Pick<QuestionDraftProps, 'form' | 'question' | 'at'>) {
  const own = questionForm(form, question);
  const name = (part: Part) => fieldName(question.key, part);
  return (
    <fieldset className="usa-fieldset">
      <legend className="usa-sr-only">Question {at + 1}</legend>
      <TextField form={own} name={name('competency')} label="Competency" hint="What it asks for, in a few words." />
      <TextArea
        form={own}
        name={name('question')}
        label="Question"
        hint="As it is read to every candidate. Ask what somebody did or would do; nothing about who they are, their age, health, family or faith."
        maxLength={limits.question}
        rows={4}
      />
      <TextArea
        form={own}
        name={name('listenFor')}
        label="Listen for"
        hint="What the panel may ask further."
        optional
        maxLength={limits.listenFor}
        rows={3}
      />
      <SelectField form={own} name={name('weight')} label="Weight" choices={weights} />
      <div className="anchors">
        {anchors.map(([part, label, hint]) => (
          <TextArea
            key={part}
            form={own}
            name={name(part)}
            label={label}
            hint={hint}
            maxLength={limits[part]}
            rows={7}
          />
        ))}
      </div>
    </fieldset>
  );
}
