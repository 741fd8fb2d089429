import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { AllowedActionDto } from '../api/types.js';
import { useProblemForm } from '../forms/index.js';
import { ErrorSummary } from '../forms/error-summary.js';
import { ActionDialog } from './action-dialog.js';
import type { ActionWay } from './action-way.js';

interface ActionButtonsProps {
  /** `allowedActions` of the case. */
  actions: AllowedActionDto[];
  /** By the action's name; an action without a way is not shown. */
  ways: Record<string, ActionWay>;
  /** After an action; everything on the page is read anew in any case. */
  onChanged?: (() => unknown) | undefined;
}

/** The actions that the person may take now, from the case's own `allowedActions`. */
export function ActionButtons({ actions, ways, onChanged }: ActionButtonsProps) {
  const [asked, setAsked] = useState<string | null>(null);
  const shown = actions.flatMap((action) => {
    const way = ways[action.action];
    return way ? [{ ...action, way }] : [];
  });
  const open = shown.find(({ action }) => action === asked);
  return (
    <div className="actions">
      {shown.map(({ action, label, way }) => (
        <ActionButton key={action} label={label} way={way} onAsk={() => setAsked(action)} onChanged={onChanged} />
      ))}
      {open && <ActionDialog label={open.label} way={open.way} onClose={() => setAsked(null)} onChanged={onChanged} />}
    </div>
  );
}

interface ActionButtonProps {
  label: string;
  way: ActionWay;
  onAsk(): void;
  onChanged?: (() => unknown) | undefined;
}

function ActionButton({ label, way, onAsk, onChanged }: ActionButtonProps) {
  const navigate = useNavigate();
  const form = useProblemForm({
    start: {},
    send: async (_, key) => way.send?.({ key, text: '' }),
    onDone: () => void onChanged?.(),
    success: way.success ?? `${label}: done.`,
  });
  const press = () => {
    if (way.to) void navigate(way.to);
    else if (way.ask || way.confirm) onAsk();
    else form.submit();
  };
  return (
    <>
      <Button
        type="button"
        outline={way.look === undefined}
        secondary={way.look === 'danger'}
        aria-disabled={form.sending}
        onClick={press}
      >
        {form.sending ? 'One moment…' : label}
      </Button>
      <ErrorSummary form={form} />
    </>
  );
}
