import { Link, useParams } from 'react-router';
import { StateTag } from '../../cases/index.js';
import { Form, TextField } from '../../forms/index.js';
import { Loaded } from '../../shell/loaded.js';
import { Page } from '../../shell/page.js';
import { counted } from '../../time/due.js';
import '../../vacancies/edit/edit.css';
import { LeaveUnsaved } from '../../vacancies/edit/leave-unsaved.js';
import { type InterviewKitDto, useKit } from '../kit-calls.js';
import '../interview-kit.css';
import { useKitForm } from './kit-form.js';
import { QuestionList } from './question-list.js';
import { SavedMeanwhile } from './saved-meanwhile.js';

/** HR writes the questions of a draft. */
export function EditKitPage() {
  const { id = '' } = useParams();
  const query = useKit(id);
  const name = query.data ? `Interview kit ${query.data.number}` : 'Interview kit';
  return (
    <Page
      title={`Draft of ${name.toLowerCase()}`}
      lead="Nothing changes for candidates until this draft is put into service."
      up={{ to: `/interview-kits/${id}`, label: name }}
      aside={query.data && <StateTag state={query.data.state} label={query.data.stateLabel} />}
    >
      <Loaded query={query} what="the draft">
        {(kit) =>
          kit.allowedActions.some(({ action }) => action === 'edit') ? (
            <Draft key={kit.id} kit={kit} />
          ) : (
            <p>
              {kit.state === 'draft'
                ? 'A draft is written by HR.'
                : 'This kit is no draft any more and cannot be changed.'}{' '}
              <Link to={`/interview-kits/${id}`}>Read the kit</Link>
            </p>
          )
        }
      </Loaded>
    </Page>
  );
}

function Draft({ kit }: { kit: InterviewKitDto }) {
  const draft = useKitForm(kit);
  const { form, saved, isDirty } = draft;
  return (
    <div className="kit-edit">
      <Form
        form={form}
        submit="Save the draft"
        beside={
          <>
            <Link className="usa-button usa-button--outline" to={`/interview-kits/${kit.id}`}>
              Read it and put it into service
            </Link>
            <p className="kit-edit__saved">
              {isDirty
                ? 'What you changed is not saved yet.'
                : saved.missing.length > 0
                  ? `Saved. ${counted(saved.missing.length, 'thing')} missing before it can be put into service.`
                  : 'Saved. Nothing is missing: it can be put into service.'}
            </p>
          </>
        }
      >
        <SavedMeanwhile kit={draft} />
        <TextField
          form={form}
          name="title"
          label="Title"
          hint="What tells this kit from others, such as a change of emphasis."
        />
        <QuestionList form={form} />
        <LeaveUnsaved when={() => isDirty} />
      </Form>
    </div>
  );
}
