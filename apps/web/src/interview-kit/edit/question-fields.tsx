import { AnchorFields } from '../../drafts/anchors.js';
import { lineForm } from '../../drafts/draft-form.js';
import { type DraftLine, type DraftValues, fieldName } from '../../drafts/draft-values.js';
import { type FormState, SelectField, TextArea, TextField } from '../../forms/index.js';
import { kitDraft, type QuestionPart } from './kit-draft.js';

const weights = [
  { value: '1', label: '1, counts least' },
  { value: '2', label: '2' },
  { value: '3', label: '3' },
  { value: '4', label: '4' },
  { value: '5', label: '5, counts most' },
];

interface QuestionFieldsProps {
  form: FormState<DraftValues<QuestionPart>>;
  question: DraftLine<QuestionPart>;
}

/** What is written of a question. */
export function QuestionFields({ form, question }: QuestionFieldsProps) {
  const own = lineForm(form, question);
  const name = (part: QuestionPart) => fieldName(question.key, part);
  const { limits } = kitDraft;
  return (
    <>
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
      <AnchorFields
        form={own}
        name={name}
        hints={{
          one: 'What the panel sees and hears in an answer that is far from enough.',
          three: 'A sound answer, of somebody who would do well with guidance.',
          five: 'An answer that leaves nothing to wish for.',
        }}
      />
    </>
  );
}
