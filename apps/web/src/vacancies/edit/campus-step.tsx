import { SelectField, TextArea } from '../../forms/index.js';
import { Loaded } from '../../shell/loaded.js';
import { useCampusChoices } from '../campuses.js';
import { StepForm, type StepProps, useStepForm } from './step-form.js';
import { tooLong } from './too-long.js';

/** Where the officer is wanted, and when they work. */
export function CampusStep(props: StepProps) {
  const campuses = useCampusChoices();
  const step = useStepForm({
    ...props,
    read: ({ campus, schedule }) => ({ campusId: campus.id, schedule }),
    write: (values) => values,
    check: ({ campusId, schedule }) => [
      campusId ? null : { field: 'campusId', message: 'Choose the campus.' },
      tooLong('schedule', schedule, 2000, 'schedule'),
    ],
  });
  return (
    <Loaded query={campuses} what="the campuses">
      {(choices) => (
        <StepForm step={step}>
          <SelectField
            form={step.form}
            name="campusId"
            label="Campus"
            hint="An officer serves one campus alone, to come to know its students (standard 9)."
            choices={choices}
          />
          <TextArea
            form={step.form}
            name="schedule"
            label="Schedule"
            hint="On which days and at which hours the officer works, and what is different in the summer."
            maxLength={2000}
            rows={4}
          />
        </StepForm>
      )}
    </Loaded>
  );
}
