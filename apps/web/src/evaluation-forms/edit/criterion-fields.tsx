import { AnchorFields } from '../../drafts/anchors.js';
import { lineForm } from '../../drafts/draft-form.js';
import { type DraftLine, type DraftValues, fieldName } from '../../drafts/draft-values.js';
import { type FormState, SelectField, TextArea, TextField } from '../../forms/index.js';
import { roles } from '../roles.js';
import { type CriterionPart, formDraft } from './form-draft.js';

interface CriterionFieldsProps {
  form: FormState<DraftValues<CriterionPart>>;
  criterion: DraftLine<CriterionPart>;
}

/** What is written of a criterion. */
export function CriterionFields({ form, criterion }: CriterionFieldsProps) {
  const own = lineForm(form, criterion);
  const name = (part: CriterionPart) => fieldName(criterion.key, part);
  return (
    <>
      <TextField form={own} name={name('title')} label="Criterion" hint="What is rated, in a few words." />
      <SelectField
        form={own}
        name={name('role')}
        label="Role"
        hint="Each of the three roles of an SRO has to be covered, beside what is asked of every officer."
        choices={roles.map(({ value, label, description }) => ({ value, label: `${label}: ${description}` }))}
      />
      <TextField
        form={own}
        name={name('group')}
        label="Heading"
        hint="Criteria under the same heading stand together."
      />
      <TextArea
        form={own}
        name={name('whatItIs')}
        label="What it is"
        hint="What the officer does, in a sentence, with the duty in the agreement or the standard that it comes from."
        maxLength={formDraft.limits.whatItIs}
        rows={4}
      />
      <AnchorFields
        form={own}
        name={name}
        hints={{
          one: 'What was seen or heard of an officer who falls far short.',
          three: 'What an officer does who does what is asked.',
          five: 'What an officer does whom others learn from.',
        }}
      />
    </>
  );
}
