import { Button } from '@trussworks/react-uswds';
import { type ReactNode, useState } from 'react';
import { Dialog } from '../shell/dialog.js';

interface AskingProps {
  /** On the button and over the dialog. */
  label: string;
  /** Read out after the label, where several such buttons stand on the page. */
  about?: string;
  outline?: boolean;
  children(close: () => void): ReactNode;
}

/** A button that asks in a dialog for more than a reason: `<Asking label="Set the last day">{(close) => …}</Asking>`. */
export function Asking({ label, about, outline = false, children }: AskingProps) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button type="button" outline={outline} onClick={() => setOpen(true)}>
        {label}
        {about && <span className="usa-sr-only">: {about}</span>}
      </Button>
      {open && (
        <Dialog title={about ?? label} onClose={close}>
          {children(close)}
        </Dialog>
      )}
    </>
  );
}

export const NotNow = ({ close }: { close(): void }) => (
  <Button type="button" unstyled onClick={close}>
    Not now
  </Button>
);
