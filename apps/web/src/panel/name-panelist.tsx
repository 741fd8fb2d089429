import type { PanelistDto } from '../api/types.js';
import { Form, useProblemForm } from '../forms/index.js';
import { namePanelist } from './panel-calls.js';
import { PersonSearch, type Searched } from './person-search.js';

/** HR names a member: by a part of the name, chosen from those who could sit there. */
export function NamePanelist({ vacancyId }: { vacancyId: string }) {
  const form = useProblemForm<Searched, PanelistDto>({
    start: { personId: null, typed: '' },
    check: ({ personId }) => [
      personId ? null : { field: 'personId', message: 'Type a part of the name, then choose a person from the list.' },
    ],
    send: ({ personId }, key) => namePanelist(vacancyId, personId!.id, key),
    onDone: () => form.reset(),
    success: ({ person }) => `${person.name} is named to the panel and asked to declare conflicts of interest.`,
  });
  return (
    <section className="section" aria-labelledby="name-member">
      <h2 id="name-member">Name a member</h2>
      <Form form={form} submit="Name to the panel">
        <PersonSearch form={form} vacancyId={vacancyId} />
      </Form>
    </section>
  );
}
