import { useQueryClient } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { answer, api, guarded } from '../api/client.js';
import type { UnitPostingDto } from '../api/types.js';
import { DateField, dateProblem, Form, RadioField, TextArea, useProblemForm } from '../forms/index.js';
import { useProgram } from '../session/session.js';
import { Dialog } from '../shell/dialog.js';
import { dayOf } from '../time/day.js';
import { useNow } from '../time/now.js';
import { type WayOfPosting, waysOfPosting } from './ways-of-posting.js';

/** For the unit's contact and for HR: says how and when the notice was put up. */
export function ConfirmPosting({ posting }: { posting: UnitPostingDto }) {
  const [open, setOpen] = useState(false);
  const confirm = posting.allowedActions.find(({ action }) => action === 'confirm');
  if (!confirm) return null;
  return (
    <>
      <Button type="button" onClick={() => setOpen(true)}>
        {confirm.label}
        <span className="usa-sr-only">: {posting.unit}</span>
      </Button>
      {open && (
        <Dialog title={`Posted in ${posting.unit}`} onClose={() => setOpen(false)}>
          <ConfirmForm posting={posting} onClose={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

function ConfirmForm({ posting, onClose }: { posting: UnitPostingDto; onClose(): void }) {
  const queries = useQueryClient();
  const today = dayOf(useNow(), useProgram().timeZone);
  const { id, version, vacancyId, unit } = posting;
  const readAnew = () => {
    for (const queryKey of [['vacancies'], ['history'], ['work']]) void queries.invalidateQueries({ queryKey });
  };
  const form = useProblemForm({
    start: { how: '', postedOn: today, note: '' },
    check: ({ how, postedOn, note }) => [
      how ? null : { field: 'how', message: 'Choose how the notice was made known.' },
      asError('postedOn', dateProblem(postedOn, 'day')),
      note.length > 500 ? { field: 'note', message: 'Keep the note under 500 characters.' } : null,
    ],
    send: ({ how, postedOn, note }, key) =>
      answer(
        api.POST('/api/unit-postings/{id}/confirm', {
          params: { path: { id } },
          body: { how: how as WayOfPosting, postedOn, ...(note.trim() && { note: note.trim() }) },
          headers: guarded({ key, version }),
        }),
      ),
    success: `The posting in ${unit} is confirmed.`,
    onDone() {
      onClose();
      readAnew();
    },
    onShowLatest() {
      onClose();
      readAnew();
    },
  });
  return (
    <Form
      form={form}
      submit="Confirm that it is posted"
      beside={
        <Button type="button" unstyled onClick={onClose}>
          Not now
        </Button>
      }
    >
      <p>
        Put up the{' '}
        <a href={`/api/vacancies/${vacancyId}/notice.pdf`} target="_blank" rel="noreferrer">
          printed notice (opens in a new tab)
        </a>
        , then say how and when.
      </p>
      <RadioField form={form} name="how" label="How was it made known?" choices={[...waysOfPosting]} />
      <DateField
        form={form}
        name="postedOn"
        label="On which day?"
        hint="Not before the vacancy was posted, and not after today."
      />
      <TextArea form={form} name="note" label="Note" hint="Such as where it hangs." optional maxLength={500} rows={3} />
    </Form>
  );
}

const asError = (field: string, message: string | null) => (message ? { field, message } : null);
