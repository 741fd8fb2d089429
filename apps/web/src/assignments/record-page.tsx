import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { answer, api } from '../api/client.js';
import { type Choice, DateField, dateProblem, Form, SelectField, useProblemForm } from '../forms/index.js';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { useCampusChoices } from '../vacancies/campuses.js';
import { recordAssignment } from './assignment-calls.js';

/** A program begins with officers who serve on their campuses already: HR says who, where and since when. */
export function RecordAssignmentPage() {
  const campuses = useCampusChoices();
  const units = useQuery({
    queryKey: ['units', 'choices'],
    queryFn: () => answer(api.GET('/api/units', { params: { query: { limit: 100 } } })),
  });
  return (
    <Page
      title="Record an SRO who serves already"
      lead="For officers who were on their campus before the program began here. Whoever is new comes by a vacancy and an offer."
      up={{ to: '/assignments', label: 'SROs on campus' }}
    >
      <Loaded query={campuses} what="the campuses">
        {(campuses) => (
          <Loaded query={units} what="the units">
            {({ items }) => (
              <RecordForm campuses={campuses} units={items.map(({ id, name }) => ({ value: id, label: name }))} />
            )}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

function RecordForm({ campuses, units }: { campuses: Choice[]; units: Choice[] }) {
  const navigate = useNavigate();
  const [asked] = useSearchParams();
  const form = useProblemForm({
    start: { campusId: asked.get('campus') ?? '', unitId: '', officerId: '', startsOn: '' },
    check: ({ campusId, unitId, officerId, startsOn }) => {
      const fault = dateProblem(startsOn, 'first day');
      return [
        campusId ? null : { field: 'campusId', message: 'Choose the campus.' },
        unitId ? null : { field: 'unitId', message: 'Choose the unit that the officer belongs to.' },
        officerId || !unitId ? null : { field: 'officerId', message: 'Choose the officer.' },
        fault ? { field: 'startsOn', message: fault } : null,
      ];
    },
    send: ({ campusId, officerId, startsOn }, key) => recordAssignment({ campusId, officerId, startsOn }, key),
    onDone: ({ id }) => void navigate(`/assignments/${id}`),
    success: ({ officer, campus }) =>
      `It is recorded that ${officer.name} serves at ${campus.name}. The officer, the school and the supervisor are told.`,
  });
  const { unitId } = form.values;
  const officers = useQuery({
    queryKey: ['officers', 'of-unit', unitId],
    queryFn: () => answer(api.GET('/api/officers', { params: { query: { unitId, limit: 100 } } })),
    enabled: unitId !== '',
  });
  return (
    <Form form={form} submit="Record it">
      <SelectField form={form} name="campusId" label="Campus" choices={campuses} />
      <SelectField form={form} name="unitId" label="Unit of the officer" choices={units} />
      {unitId !== '' && (
        <Loaded query={officers} what="the officers">
          {({ items }) => (
            <SelectField
              form={form}
              name="officerId"
              label="Officer"
              {...(items.length === 0 && { hint: 'Nobody serves in this unit today.' })}
              choices={items
                .filter(({ sworn }) => sworn)
                .map(({ id, name, badge }) => ({ value: id, label: `${name}, badge ${badge}` }))}
            />
          )}
        </Loaded>
      )}
      <DateField
        form={form}
        name="startsOn"
        label="First day there"
        hint="Since when the officer has served at this campus as SRO."
      />
    </Form>
  );
}
