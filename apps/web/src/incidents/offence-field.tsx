import { Select } from '@trussworks/react-uswds';
import { FieldFrame, wiring } from '../forms/field.js';
import type { FormState } from '../forms/index.js';
import { useOffences } from './incident-calls.js';
import type { Told } from './report-values.js';

/** The picklist by group; what the law wants reported at once comes first and is marked so. */
export function OffenceField<Values extends Told>({ form }: { form: FormState<Values> }) {
  const offences = useOffences();
  const { id, error, aria } = wiring(form, 'offence', true);
  const chosen = form.values.offence;
  const atOnce = offences.data?.flatMap((group) => group.offences).find(({ code }) => code === chosen)?.atOnce;
  return (
    <FieldFrame
      {...{ id, error }}
      label="What is it about?"
      hint="The nearest is good enough: the officer looks at it. The first group has to be reported at once by law."
    >
      <Select
        {...aria}
        id={id}
        name="offence"
        validationStatus={error ? 'error' : undefined}
        value={chosen}
        onChange={({ target }) => form.set('offence', target.value as Values['offence'])}
      >
        <option value="">{offences.data ? 'Choose' : 'Reading the list…'}</option>
        {offences.data?.map(({ label, offences }) => (
          <optgroup key={label} label={label}>
            {offences.map(({ code, label }) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
      {atOnce && (
        <p className="at-once">
          <b>Must be reported at once</b> to law enforcement (KRS 158.154 and 158.155). Sending this does it.
        </p>
      )}
    </FieldFrame>
  );
}
