import '../drafts/drafts.css';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { BeginForm } from './begin-form.js';
import { CriterionList } from './criterion-list.js';
import { formTitle, useFormInService } from './form-calls.js';

/** What officers are rated by now, also where the program has no form of its own yet. */
export function FormInServicePage() {
  const query = useFormInService();
  return (
    <Page
      title={query.data ? formTitle(query.data) : 'Evaluation form in service'}
      tab="Evaluation form in service"
      lead="What SROs are rated by in evaluations that begin now."
      up={{ to: '/evaluation-forms', label: 'Evaluation forms' }}
      aside={<BeginForm />}
    >
      <Loaded query={query} what="the criteria">
        {(form) => <CriterionList criteria={form.criteria} />}
      </Loaded>
    </Page>
  );
}
