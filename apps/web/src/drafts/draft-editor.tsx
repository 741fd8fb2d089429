import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Form, TextField } from '../forms/index.js';
import { counted } from '../time/due.js';
import '../vacancies/edit/edit.css';
import { LeaveUnsaved } from '../vacancies/edit/leave-unsaved.js';
import type { DraftForm, SavedDraft } from './draft-form.js';
import { DraftList } from './draft-list.js';
import { capital, type DraftLine } from './draft-values.js';
import './drafts.css';
import { SavedMeanwhile } from './saved-meanwhile.js';

interface DraftEditorProps<Draft extends SavedDraft, Part extends string> {
  draft: DraftForm<Draft & { missing: unknown[] }, Part>;
  /** The page on which it is read and put into service. */
  page: string;
  titleHint: string;
  /** The fields of a line. */
  children(line: DraftLine<Part>, at: number): ReactNode;
}

/** A whole draft while it is written: its title and its lines, saved together. */
export function DraftEditor<Draft extends SavedDraft, Part extends string>(props: DraftEditorProps<Draft, Part>) {
  const { draft, page, titleHint, children } = props;
  const { kind, form, saved, isDirty } = draft;
  return (
    <div className="draft-edit">
      <Form
        form={form}
        submit="Save the draft"
        beside={
          <>
            <Link className="usa-button usa-button--outline" to={page}>
              Read it and put it into service
            </Link>
            <p className="draft-edit__saved">
              {isDirty
                ? 'What you changed is not saved yet.'
                : saved.missing.length > 0
                  ? `Saved. ${counted(saved.missing.length, 'thing')} missing before it can be put into service.`
                  : 'Saved. Nothing is missing: it can be put into service.'}
            </p>
          </>
        }
      >
        <SavedMeanwhile draft={draft} />
        <TextField form={form} name="title" label={capital(kind.api.title)} hint={titleHint} />
        <DraftList kind={kind} form={form}>
          {children}
        </DraftList>
        <LeaveUnsaved when={() => isDirty} />
      </Form>
    </div>
  );
}
