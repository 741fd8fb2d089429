import { Button } from '@trussworks/react-uswds';
import { DateField, type FormState, TimeField } from '../forms/index.js';
import { type DayDraft, dayAfter, dayName, formOfDay } from './session-days.js';

/** The days on which a session meets, each with its hours; a further one takes over the hours of the last. */
export function DaysField<Values extends { days: DayDraft[] }>({ form }: { form: FormState<Values> }) {
  const { days } = form.values;
  const set = (change: (was: DayDraft[]) => DayDraft[]) => form.set('days', change as never);
  return (
    <div className="days-field">
      {days.map((_, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a day is its place in the order
        <fieldset key={index} className="days-field__day">
          <legend>{days.length === 1 ? 'When' : `Day ${index + 1}`}</legend>
          <DateField form={formOfDay(form, index)} name={dayName(index, 'day')} label="Date" />
          <div className="days-field__hours">
            <TimeField form={formOfDay(form, index)} name={dayName(index, 'startsAt')} label="From" />
            <TimeField form={formOfDay(form, index)} name={dayName(index, 'endsAt')} label="Until" />
          </div>
          {days.length > 1 && (
            <Button type="button" unstyled onClick={() => set((was) => was.filter((_, i) => i !== index))}>
              Remove day {index + 1}
            </Button>
          )}
        </fieldset>
      ))}
      {days.length < 30 && (
        <Button type="button" outline onClick={() => set((was) => [...was, dayAfter(was.at(-1)!)])}>
          Add a day
        </Button>
      )}
    </div>
  );
}
