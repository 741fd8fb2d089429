import { Asking, NotNow } from '../cases/asking.js';
import { itemsOf } from '../api/pages.js';
import { Form, SelectField, useProblemForm } from '../forms/index.js';
import { type IncidentDetail, merge, relate, useIncidents } from './incident-calls.js';
import { OfferedAction } from './incident-forms.js';

interface OfIncident {
  incident: IncidentDetail;
}

/** Two reports of one event become one. */
export const MergeForm = ({ incident }: OfIncident) => (
  <OfferedAction incident={incident} action="merge" outline>
    {(done) => (
      <ChooseOther
        incident={incident}
        done={done}
        field="intoId"
        label="Which report goes on?"
        submit="Merge into it"
        success="The two are one now. Nothing of either report is lost."
        send={(other, key) => merge(incident, other, key)}
      />
    )}
  </OfferedAction>
);

/** Incidents that belong together are linked. */
export const RelateForm = ({ incident }: OfIncident) => (
  <Asking label="Link a related incident" outline>
    {(done) => (
      <ChooseOther
        incident={incident}
        done={done}
        field="relatedId"
        label="Which incident is related?"
        submit="Link it"
        success="The two incidents are linked."
        send={(other, key) => relate(incident.id, other, key)}
      />
    )}
  </Asking>
);

interface ChooseOtherProps extends OfIncident {
  done(): void;
  field: string;
  label: string;
  submit: string;
  success: string;
  send(other: string, key: string): Promise<unknown>;
}

function ChooseOther({ incident, done, field, label, submit, success, send }: ChooseOtherProps) {
  const there = useIncidents(true, incident.campusId);
  const others = itemsOf(there.data).filter(({ id }) => id !== incident.id);
  const form = useProblemForm<Record<string, string>, unknown>({
    start: { [field]: '' },
    check: (values) => [values[field] ? null : { field, message: 'Choose an incident.' }],
    send: (values, key) => send(values[field]!, key),
    onDone: done,
    success,
  });
  if (there.data && others.length === 0)
    return (
      <>
        <p>There is no other open incident of {incident.campusName}.</p>
        <NotNow close={done} />
      </>
    );
  return (
    <Form form={form} submit={submit} beside={<NotNow close={done} />}>
      <SelectField
        form={form}
        name={field}
        label={label}
        hint={`Open incidents of ${incident.campusName}, the newest first.`}
        choices={others.map(({ id, number, offenceLabel, place }) => ({
          value: id,
          label: `${number}: ${offenceLabel}, ${place}`,
        }))}
      />
    </Form>
  );
}
