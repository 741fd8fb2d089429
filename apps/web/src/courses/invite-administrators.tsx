import type { TrainingSessionDetailDto } from '../api/types.js';
import { CheckboxesField, Form, useProblemForm } from '../forms/index.js';
import { Loaded } from '../shell/loaded.js';
import { counted } from '../time/due.js';
import { inviteAdministrators, useAdministrators } from './course-calls.js';

/** School administrators to invite, those first whose own SRO is in the session. */
export function InviteAdministrators({ session }: { session: TrainingSessionDetailDto }) {
  const query = useAdministrators(session.id);
  return (
    <section className="section" aria-labelledby="invite">
      <h2 id="invite">Invite school administrators</h2>
      <p className="reading">
        Officer and administrator attend together (standard 22). Whoever is invited has a seat until they answer;{' '}
        {session.seatsFree === 0 ? 'no seat is free now.' : `${counted(session.seatsFree, 'seat')} free.`}
      </p>
      {session.seatsFree > 0 && (
        <Loaded query={query} what="the school administrators">
          {(people) =>
            people.length === 0 ? (
              <p>Every school administrator is invited already.</p>
            ) : (
              <InviteForm {...{ session, people }} />
            )
          }
        </Loaded>
      )}
    </section>
  );
}

interface InviteFormProps {
  session: TrainingSessionDetailDto;
  people: { id: string; name: string; campusName: string | null; withOfficer: string | null }[];
}

function InviteForm({ session, people }: InviteFormProps) {
  const form = useProblemForm({
    start: { personIds: [] as string[] },
    check: ({ personIds }) => [
      personIds.length > 0 ? null : { field: 'personIds', message: 'Choose at least one school administrator.' },
    ],
    send: ({ personIds }, key) => inviteAdministrators(session.id, personIds, key),
    onDone: () => form.reset({ personIds: [] }),
    success: (invited) => `${counted(invited.length, 'school administrator')} invited. They are asked to answer.`,
  });
  return (
    <Form form={form} submit="Invite">
      <CheckboxesField
        form={form}
        name="personIds"
        label="Whom?"
        choices={people.map(({ id, name, campusName, withOfficer }) => ({
          value: id,
          label: name,
          description: [campusName ?? 'District', withOfficer && `with ${withOfficer}, who is in the session`]
            .filter(Boolean)
            .join(', '),
        }))}
      />
    </Form>
  );
}
