import { Link, useParams } from 'react-router';
import { StateTag } from '../../cases/index.js';
import { DraftEditor } from '../../drafts/draft-editor.js';
import { Loaded } from '../../shell/loaded.js';
import { Page } from '../../shell/page.js';
import { type EvaluationFormDto, useEvaluationForm } from '../form-calls.js';
import { CriterionFields } from './criterion-fields.js';
import { useFormDraft } from './form-draft.js';

/** The agency's administrator writes the criteria of a draft. */
export function EditFormPage() {
  const { id = '' } = useParams();
  const query = useEvaluationForm(id);
  const name = query.data ? `Evaluation form ${query.data.number}` : 'Evaluation form';
  return (
    <Page
      title={`Draft of ${name.toLowerCase()}`}
      lead="Nothing changes for officers until this draft is put into service."
      up={{ to: `/evaluation-forms/${id}`, label: name }}
      aside={query.data && <StateTag state={query.data.state} label={query.data.stateLabel} />}
    >
      <Loaded query={query} what="the draft">
        {(form) =>
          form.allowedActions.some(({ action }) => action === 'edit') ? (
            <Draft key={form.id} form={form} />
          ) : (
            <p>
              {form.state === 'draft'
                ? "A draft is written by the agency's administrator."
                : 'This form is no draft any more and cannot be changed.'}{' '}
              <Link to={`/evaluation-forms/${id}`}>Read the form</Link>
            </p>
          )
        }
      </Loaded>
    </Page>
  );
}

function Draft({ form }: { form: EvaluationFormDto }) {
  const draft = useFormDraft(form);
  return (
    <DraftEditor
      draft={draft}
      page={`/evaluation-forms/${form.id}`}
      titleHint="What tells this form from others, such as a change of emphasis."
    >
      {(criterion) => <CriterionFields form={draft.form} criterion={criterion} />}
    </DraftEditor>
  );
}
