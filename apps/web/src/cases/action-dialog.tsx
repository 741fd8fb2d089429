import { Button } from '@trussworks/react-uswds';
import { Form, TextArea, useProblemForm } from '../forms/index.js';
import { Dialog } from '../shell/dialog.js';
import type { ActionWay } from './action-way.js';

interface ActionDialogProps {
  label: string;
  way: ActionWay;
  onClose(): void;
  onChanged?: (() => unknown) | undefined;
}

/** Asks for the reason of an action, or whether it is really meant. */
export function ActionDialog({ label, way, onClose, onChanged }: ActionDialogProps) {
  const { ask, confirm } = way;
  const field = ask?.field ?? 'reason';
  const form = useProblemForm<Record<string, string>, unknown>({
    start: { [field]: '' },
    check: (values) =>
      ask && !ask.optional && !values[field]?.trim() ? [{ field, message: `${ask.label}: this is needed.` }] : [],
    send: async (values, key) => way.send?.({ key, text: values[field]?.trim() ?? '' }),
    onDone() {
      onClose();
      onChanged?.();
    },
    success: way.success ?? `${label}: done.`,
  });
  return (
    <Dialog title={label} onClose={onClose}>
      {confirm && <p>{confirm}</p>}
      <Form
        form={form}
        submit={label}
        danger={way.look === 'danger'}
        beside={
          <Button type="button" unstyled onClick={onClose}>
            Not now
          </Button>
        }
      >
        {ask && (
          <TextArea
            form={form}
            name={field}
            label={ask.label}
            hint={ask.hint}
            optional={ask.optional ?? false}
            {...(ask.maxLength ? { maxLength: ask.maxLength } : {})}
          />
        )}
      </Form>
    </Dialog>
  );
}
