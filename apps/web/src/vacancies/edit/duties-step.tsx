import { Button } from '@trussworks/react-uswds';
import { TextArea } from '../../forms/index.js';
import { duties } from './duties.js';
import { StepForm, type StepProps, useStepForm } from './step-form.js';
import { tooLong } from './too-long.js';

/** What the officer does in each of the three roles. */
export function DutiesStep(props: StepProps) {
  const step = useStepForm({
    ...props,
    read: ({ advisorDuties, educatorDuties, lawEnforcerDuties }) => ({
      advisorDuties,
      educatorDuties,
      lawEnforcerDuties,
    }),
    write: (values) => values,
    check: (values) => duties.map(({ field, name }) => tooLong(field, values[field], 4000, `duties as ${name}`)),
  });
  const { form } = step;
  return (
    <StepForm step={step}>
      <p className="step-lead">
        A school resource officer has three roles: advisor, educator and law enforcer (standard 9). Say what each means
        at this campus.
      </p>
      {duties.map(({ field, name, hint, example }) => (
        <div key={field} className="with-example">
          <TextArea form={form} name={field} label={`As ${name}`} hint={hint} maxLength={4000} rows={6} />
          <Button type="button" unstyled onClick={() => form.set(field, (was) => joined(was, example))}>
            Insert an example<span className="usa-sr-only"> of the duties as {name}</span>
          </Button>
        </div>
      ))}
    </StepForm>
  );
}

/** After what is there, which is never overwritten. */
const joined = (text: string, example: string): string => {
  if (text.includes(example)) return text;
  return text.trim() ? `${text.trimEnd()}\n\n${example}` : example;
};
