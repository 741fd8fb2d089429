import { answer, api } from '../api/client.js';
import { usePages } from '../api/pages.js';
import '../drafts/drafts.css';
import { InService } from '../drafts/in-service.js';
import { VersionItem } from '../drafts/version-item.js';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { Pager } from '../shell/pager.js';
import { counted } from '../time/due.js';
import { BeginForm } from './begin-form.js';
import { formTitle, useFormInService } from './form-calls.js';

/** What officers are evaluated by now, and the forms there were and will be. */
export function FormsPage() {
  const now = useFormInService();
  const forms = usePages(['evaluation-forms', 'list'], (cursor) =>
    answer(api.GET('/api/evaluation-forms', { params: { query: { cursor } } })),
  );
  return (
    <Page
      title="Evaluation forms"
      lead="Every SRO is rated by the same criteria, made for the work at school: as law enforcer, educator and advisor."
    >
      <Loaded query={now} what="the form in service">
        {(form) => (
          <InService
            over="What SROs are rated by now"
            title={formTitle(form)}
            size={counted(form.criteria.length, 'criterion', 'criteria')}
            since={form.putIntoServiceAt}
            brought="Liaison brings this form along. It is put into service by itself when the first evaluations begin, unless the agency puts one of its own into service before."
            read={{ to: `/evaluation-forms/${form.id ?? 'in-service'}`, label: 'Read the criteria' }}
          >
            <BeginForm />
          </InService>
        )}
      </Loaded>
      <h2>All forms of this program</h2>
      <Pager
        query={forms}
        what="forms"
        empty="This program has no form of its own yet. One comes to be when the agency's administrator begins a draft, or when the first evaluations begin."
      >
        {(items) => (
          <ul className="draft-versions">
            {items.map((form) => (
              <VersionItem
                key={form.id}
                to={`/evaluation-forms/${form.id}`}
                title={formTitle(form)}
                size={`${counted(form.criterionCount, 'criterion', 'criteria')}.`}
                version={form}
              />
            ))}
          </ul>
        )}
      </Pager>
    </Page>
  );
}
