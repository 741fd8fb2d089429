import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { answer, api, guarded } from '../api/client.js';
import { Form, SelectField, useProblemForm } from '../forms/index.js';
import { Dialog } from '../shell/dialog.js';
import { Loaded } from '../shell/loaded.js';
import { useCampusChoices } from './campuses.js';
import { useVacancyChanged } from './queries.js';

/** A button for HR that begins a draft for a campus. */
export function NewVacancy() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button type="button" onClick={() => setOpen(true)}>
        New vacancy
      </Button>
      {open && (
        <Dialog title="New vacancy" onClose={() => setOpen(false)}>
          <ChooseCampus onClose={() => setOpen(false)} />
        </Dialog>
      )}
    </>
  );
}

function ChooseCampus({ onClose }: { onClose(): void }) {
  const campuses = useCampusChoices();
  const navigate = useNavigate();
  const changed = useVacancyChanged();
  const form = useProblemForm({
    start: { campusId: '' },
    check: ({ campusId }) => [campusId ? null : { field: 'campusId', message: 'Choose the campus.' }],
    send: ({ campusId }, key) => answer(api.POST('/api/vacancies', { body: { campusId }, headers: guarded({ key }) })),
    success: (vacancy) => `The draft for ${vacancy.campus.name} was begun.`,
    onDone(vacancy) {
      changed(vacancy);
      void navigate(`/vacancies/${vacancy.id}/edit`);
    },
  });
  return (
    <Loaded query={campuses} what="the campuses">
      {(choices) => (
        <Form
          form={form}
          submit="Begin the draft"
          beside={
            <Button type="button" unstyled onClick={onClose}>
              Not now
            </Button>
          }
        >
          <SelectField
            form={form}
            name="campusId"
            label="Campus"
            hint="Where the officer is wanted. An officer serves one campus alone (standard 9)."
            choices={choices}
          />
        </Form>
      )}
    </Loaded>
  );
}
