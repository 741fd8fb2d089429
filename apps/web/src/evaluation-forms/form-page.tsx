import { useParams } from 'react-router';
import { StateTag, Timeline } from '../cases/index.js';
import { NextStep } from '../drafts/next-step.js';
import { Facts } from '../shell/facts.js';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { Moment } from '../time/times.js';
import { BeginForm } from './begin-form.js';
import { CriterionList } from './criterion-list.js';
import { FormActions } from './form-actions.js';
import { type EvaluationFormDto, formTitle, useEvaluationForm } from './form-calls.js';

/** A form as officers and raters read it, with its state and history. */
export function FormPage() {
  const { id = '' } = useParams();
  const query = useEvaluationForm(id);
  return (
    <Page
      title={query.data ? formTitle(query.data) : 'Evaluation form'}
      up={{ to: '/evaluation-forms', label: 'Evaluation forms' }}
      aside={query.data && <StateTag state={query.data.state} label={query.data.stateLabel} />}
    >
      <Loaded query={query} what="the form">
        {(form) => (
          <>
            {form.state === 'draft' ? (
              <NextStep
                kind="evaluation_form"
                draft={form}
                edit={`/evaluation-forms/${form.id}/edit`}
                until="Nothing changes for officers until this draft is put into service."
              >
                <FormActions form={form} />
              </NextStep>
            ) : (
              <Standing form={form} />
            )}
            <CriterionList criteria={form.criteria} />
            <h2>History</h2>
            <Timeline kind="evaluation_form" id={form.id} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

const standings: Record<string, string> = {
  in_service: 'Evaluations that begin now are made with this form. It cannot be changed: begin a new draft instead.',
  retired: 'A newer form is in service. Evaluations that began with this one keep it, and it stays to be read.',
  discarded: 'This draft was discarded. No officer was rated by it.',
};

const Standing = ({ form }: { form: EvaluationFormDto }) => (
  <section className="section" aria-label="At a glance">
    <p>{standings[form.state]}</p>
    <Facts
      facts={[
        ['Begun by', form.createdByName ?? 'Liaison'],
        ['Put into service by', form.putIntoServiceAt && (form.putIntoServiceByName ?? 'Liaison')],
        ['Put into service', form.putIntoServiceAt && <Moment at={form.putIntoServiceAt} />],
      ]}
    />
    {form.state === 'in_service' && <BeginForm />}
  </section>
);
