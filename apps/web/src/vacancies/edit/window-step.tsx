import { DateField, dateProblem } from '../../forms/index.js';
import { useProgram } from '../../session/session.js';
import { dayOf, dayText, isDay } from '../../time/day.js';
import { useNow } from '../../time/now.js';
import { earliestClosing } from './posting-window.js';
import { StepForm, type StepProps, useStepForm } from './step-form.js';

/** From when until when officers can express interest. */
export function WindowStep(props: StepProps) {
  const today = dayOf(useNow(), useProgram().timeZone);
  const { earliestClosesOn } = props.vacancy;
  const earliestFor = (opensOn: string) =>
    earliestClosesOn && earliestClosing(earliestClosesOn, isDay(opensOn) ? opensOn : null, today);
  const step = useStepForm({
    ...props,
    read: ({ opensOn, closesOn }) => ({ opensOn: opensOn ?? '', closesOn: closesOn ?? '' }),
    write: ({ opensOn, closesOn }) => ({ opensOn: opensOn || null, closesOn: closesOn || null }),
    check: ({ opensOn, closesOn }) => [
      opensOn ? asError('opensOn', dateProblem(opensOn, 'opening day')) : null,
      closesOn
        ? asError('closesOn', dateProblem(closesOn, 'closing day') ?? tooSoon(closesOn, earliestFor(opensOn)))
        : null,
    ],
  });
  const { form } = step;
  const earliest = earliestFor(form.values.opensOn);
  return (
    <StepForm step={step}>
      <p className="step-lead">
        The notice hangs long enough for the whole agency to see it (standard 23). The vacancy closes by itself at the
        end of the closing day, and nobody gets in after that.
      </p>
      <DateField
        form={form}
        name="opensOn"
        label="Opening day"
        hint="The day on which you mean to post it. Leave it empty to post it as soon as it is ready."
        optional
      />
      <DateField
        form={form}
        name="closesOn"
        label="Closing day"
        hint={
          <>
            The last day on which interest can be expressed.
            {earliest && <strong className="earliest">Earliest possible: {dayText(earliest, 'long')}</strong>}
          </>
        }
      />
    </StepForm>
  );
}

const tooSoon = (closesOn: string, earliest: string | null): string | null =>
  earliest && closesOn < earliest
    ? `This is too soon. It can close on ${dayText(earliest, 'long')} at the earliest.`
    : null;

const asError = (field: string, message: string | null) => (message ? { field, message } : null);
