import {
  CheckboxField,
  DateField,
  FileField,
  type FormState,
  RadioField,
  SelectField,
  TextArea,
  TextField,
  TimeField,
} from '../forms/index.js';
import { Call911 } from './call-911.js';
import { OffenceField } from './offence-field.js';
import { PeopleField } from './people-field.js';
import type { Told } from './report-values.js';

interface WhatHappenedProps<Values extends Told> {
  form: FormState<Values>;
  campuses: { id: string; name: string }[];
  /** A file that cannot be sent for lack of a connection goes later, with the rest. */
  keeps?: boolean;
}

const yesOrNo = [
  { value: 'yes', label: 'Yes, right now' },
  { value: 'no', label: 'No' },
];
const places = [
  { value: 'on campus', label: 'On campus', description: 'Buildings, grounds, buses, fields, a school function' },
  { value: 'near', label: 'Near it', description: 'Within sight, or 1,000 feet' },
];

/** What is asked of whoever tells about an incident, the most pressing first. */
export function WhatHappenedFields<Values extends Told>({
  form: given,
  campuses,
  keeps = false,
}: WhatHappenedProps<Values>) {
  const form = given as unknown as FormState<Told>;
  const { goingOn } = form.values;
  return (
    <>
      <RadioField form={form} name="goingOn" label="Does it go on right now?" choices={yesOrNo} />
      {goingOn === 'yes' && <Call911 />}
      <OffenceField form={form} />
      {campuses.length > 1 && (
        <SelectField
          form={form}
          name="campusId"
          label="Campus"
          choices={campuses.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <RadioField form={form} name="placeKind" label="Where?" choices={places} />
      <TextField form={form} name="place" label="Place" hint="Such as “Gym, locker room”." maxLength={200} />
      {goingOn === 'no' && (
        <>
          <DateField form={form} name="day" label="On which day?" />
          <TimeField form={form} name="time" label="At what time, about?" />
          <CheckboxField form={form} name="urgent" label="It is urgent all the same." />
        </>
      )}
      <TextArea
        form={form}
        name="what"
        label="What happened?"
        hint="In your own words. Both sides read it."
        maxLength={4000}
      />
      <TextArea form={form} name="done" label="What has been done?" optional maxLength={4000} rows={3} />
      <PeopleField form={form} />
      <FileField form={form} name="documents" label="Photos or documents" purpose="incident" optional keeps={keeps} />
    </>
  );
}
