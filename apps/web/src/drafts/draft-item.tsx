import { Button } from '@trussworks/react-uswds';
import type { ReactNode } from 'react';
import type { FormState } from '../forms/index.js';
import type { DraftKind, DraftLine, DraftValues } from './draft-values.js';

interface DraftItemProps<Part extends string> {
  kind: DraftKind<Part>;
  form: FormState<DraftValues<Part>>;
  line: DraftLine<Part>;
  at: number;
  open: boolean;
  onToggle(): void;
  /** The buttons that move and remove it. */
  ways: ReactNode;
  /** Its fields. */
  children: ReactNode;
}

/** One line of a draft: closed to move it about, open to write it. Closed, its fields are still there for errors. */
export function DraftItem<Part extends string>(props: DraftItemProps<Part>) {
  const { kind, form, line, at, open, onToggle, ways, children } = props;
  const { key, parts } = line;
  const fields = `${form.id}-fields-${key}`;
  const hasFault = form.errors.some(({ field }) => field.startsWith(`lines.${key}.`));
  return (
    <li className={hasFault ? 'draft-item draft-item--fault' : 'draft-item'}>
      <div className="draft-item__head">
        <h2>{kind.lineName(parts, at)}</h2>
        <span>{kind.beside(parts)}</span>
      </div>
      {!open && <p className="draft-item__words">{kind.below(parts) || 'Not written yet'}</p>}
      <div className="draft-item__ways">
        <Button type="button" unstyled aria-expanded={open} aria-controls={fields} onClick={onToggle}>
          {open ? 'Close' : 'Edit'}
          <span className="usa-sr-only">
            {' '}
            {kind.noun} {at + 1}
          </span>
        </Button>
        {ways}
      </div>
      <div id={fields} hidden={!open}>
        {children}
      </div>
    </li>
  );
}
