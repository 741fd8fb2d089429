import { Asking, NotNow } from '../cases/asking.js';
import { Form, SelectField, useProblemForm } from '../forms/index.js';
import { nameStandIn, useOfficersOf, useUnits } from './cover-calls.js';

interface NameStandInProps {
  /** 'the duty officer'. */
  about: string;
  /** Null for the agency's duty officer. */
  campusId: string | null;
}

/** Names who stands in; whoever did before is relieved. */
export const NameStandIn = ({ about, campusId }: NameStandInProps) => (
  <Asking label="Name" about={`Name ${about}`} outline>
    {(done) => <Naming campusId={campusId} done={done} />}
  </Asking>
);

function Naming({ campusId, done }: { campusId: string | null; done(): void }) {
  const units = useUnits();
  const form = useProblemForm({
    start: { unitId: '', officerId: '' },
    check: ({ officerId }) => [officerId ? null : { field: 'officerId', message: 'Choose the officer.' }],
    send: ({ officerId }, key) => nameStandIn({ officerId, ...(campusId ? { campusId } : {}) }, key),
    onDone: done,
    success: 'It is noted who stands in. Whoever did before is relieved.',
  });
  const officers = useOfficersOf(form.values.unitId);
  return (
    <Form form={form} submit="Name" beside={<NotNow close={done} />}>
      <SelectField
        form={form}
        name="unitId"
        label="Unit"
        choices={(units.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <SelectField
        form={form}
        name="officerId"
        label="Officer"
        placeholder={form.values.unitId ? 'Choose' : 'Choose the unit first'}
        choices={(officers.data?.items ?? []).map(({ id, name, rank }) => ({
          value: id,
          label: [rank, name].filter(Boolean).join(' '),
        }))}
      />
    </Form>
  );
}
