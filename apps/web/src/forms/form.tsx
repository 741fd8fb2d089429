import { Button } from '@trussworks/react-uswds';
import type { ReactNode } from 'react';
import { ErrorSummary } from './error-summary.js';
import type { FormState } from './problem-form.js';

interface FormProps<Values> {
  form: FormState<Values>;
  /** On the button: a verb, 'Save the draft'. */
  submit: string;
  children: ReactNode;
  /** Beside the button, such as a Cancel. */
  beside?: ReactNode;
  /** For what cannot be taken back. */
  danger?: boolean;
}

/** A form with its error summary above and its button below. */
export function Form<Values>({ form, submit, children, beside, danger = false }: FormProps<Values>) {
  return (
    <form className="usa-form form" noValidate onSubmit={form.submit} aria-busy={form.sending}>
      <ErrorSummary form={form} />
      {children}
      <div className="form__buttons">
        <SubmitButton form={form} danger={danger}>
          {submit}
        </SubmitButton>
        {beside}
      </div>
    </form>
  );
}

interface SubmitProps<Values> {
  form: FormState<Values>;
  danger?: boolean;
  outline?: boolean;
  children: ReactNode;
}

/** Stays focusable while the form is on its way; a second press does nothing. */
export const SubmitButton = <Values,>({ form, danger = false, outline = false, children }: SubmitProps<Values>) => (
  <Button type="submit" secondary={danger} outline={outline} aria-disabled={form.sending}>
    {form.sending ? 'One moment…' : children}
  </Button>
);
