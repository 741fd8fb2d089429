import { Button } from '@trussworks/react-uswds';
import { ErrorSummary, useProblemForm } from '../forms/index.js';

interface PressFormProps<Result> {
  label: string;
  press(): Promise<Result>;
  onDone(result: Result): void;
  success?: string;
  outline?: boolean;
}

/** A form that is one button; what goes wrong is shown above it. */
export function PressForm<Result>({ label, press, onDone, success, outline = false }: PressFormProps<Result>) {
  const form = useProblemForm({ start: {}, send: press, onDone, ...(success === undefined ? {} : { success }) });
  return (
    <div className="press-form">
      <ErrorSummary form={form} />
      <Button type="button" outline={outline} aria-disabled={form.sending} onClick={() => form.submit()}>
        {form.sending ? 'One moment…' : label}
      </Button>
    </div>
  );
}
