import { ErrorMessage } from '@trussworks/react-uswds';

/** Says by how much a text is too long to be saved; nothing of it is cut off. */
export const TooLong = ({ id, text, most }: { id: string; text: string; most: number }) =>
  text.length > most && (
    <ErrorMessage id={id}>
      {(text.length - most).toLocaleString('en-US')} characters too many: it cannot be saved like this.
    </ErrorMessage>
  );
