import { ErrorMessage, FormGroup, Label } from '@trussworks/react-uswds';
import type { ReactNode } from 'react';
import { fieldId } from './field-errors.js';
import type { FormState } from './problem-form.js';

/** The names of a form's fields that hold such a value. */
export type NameOf<Values, Value> = {
  [Name in keyof Values]: Values[Name] extends Value ? Name : never;
}[keyof Values] &
  string;

export interface FieldProps<Values, Value> {
  form: FormState<Values>;
  /** As the API calls it: its errors find the field by it. */
  name: NameOf<Values, Value>;
  label: string;
  hint?: ReactNode;
  /** Says '(optional)'; fields without it are expected. */
  optional?: boolean;
}

/** The ids and the ARIA attributes of one field. */
export function wiring<Values>(form: FormState<Values>, name: string, hasHint: boolean, ...more: string[]) {
  const id = fieldId(form.id, name);
  const error = form.errorOf(name);
  const described = [error && `${id}-error`, hasHint && `${id}-hint`, ...more].filter(Boolean).join(' ');
  return {
    id,
    error,
    aria: { 'aria-describedby': described || undefined, 'aria-invalid': error ? (true as const) : undefined },
  };
}

interface FieldFrameProps {
  id: string;
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean | undefined;
  children: ReactNode;
}

/** Label, hint, error and input of one field, one under the other. */
export const FieldFrame = ({ id, label, hint, error, optional, children }: FieldFrameProps) => (
  <FormGroup error={error !== undefined}>
    <Label htmlFor={id} error={error !== undefined}>
      {label}
      {optional && <span className="usa-hint"> (optional)</span>}
    </Label>
    <HintAndError id={id} hint={hint} error={error} />
    {children}
  </FormGroup>
);

interface GroupFrameProps extends FieldFrameProps {
  /** Of the group: 'radiogroup' announces the error with the group. */
  described?: string | undefined;
}

/** The same for several inputs that make one field. */
export const GroupFrame = ({ id, label, hint, error, optional, described, children }: GroupFrameProps) => (
  <FormGroup error={error !== undefined}>
    <fieldset className="usa-fieldset" aria-describedby={described}>
      <legend className={error ? 'usa-legend text-bold' : 'usa-legend'}>
        {label}
        {optional && <span className="usa-hint"> (optional)</span>}
      </legend>
      <HintAndError id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  </FormGroup>
);

const HintAndError = ({ id, hint, error }: Pick<FieldFrameProps, 'id' | 'hint' | 'error'>) => (
  <>
    {hint && (
      <div id={`${id}-hint`} className="usa-hint">
        {hint}
      </div>
    )}
    {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
  </>
);
