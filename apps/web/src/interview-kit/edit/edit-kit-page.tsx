import { Link, useParams } from 'react-router';
import { StateTag } from '../../cases/index.js';
import { DraftEditor } from '../../drafts/draft-editor.js';
import { Loaded } from '../../shell/loaded.js';
import { Page } from '../../shell/page.js';
import { type InterviewKitDto, useKit } from '../kit-calls.js';
import { useKitForm } from './kit-draft.js';
import { QuestionFields } from './question-fields.js';

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
  return (
    <DraftEditor
      draft={draft}
      page={`/interview-kits/${kit.id}`}
      titleHint="What tells this kit from others, such as a change of emphasis."
    >
      {(question) => <QuestionFields form={draft.form} question={question} />}
    </DraftEditor>
  );
}
