import { Button } from '@trussworks/react-uswds';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { fieldId } from '../forms/field-errors.js';
import type { FormState } from '../forms/index.js';
import { useAnnounce } from '../shell/announcer.js';
import { DraftItem } from './draft-item.js';
import { capital, type DraftKind, type DraftLine, type DraftValues, emptyLine, fieldName } from './draft-values.js';
import { MoveAndRemove } from './move-and-remove.js';

interface DraftListProps<Part extends string> {
  kind: DraftKind<Part>;
  form: FormState<DraftValues<Part>>;
  /** The fields of a line. */
  children(line: DraftLine<Part>, at: number): ReactNode;
}

/** The lines of a draft, to write, add, remove and put in order. */
export function DraftList<Part extends string>({ kind, form, children }: DraftListProps<Part>) {
  const { noun, most } = kind;
  const announce = useAnnounce();
  const focusNext = useFocusNext();
  const [opened, setOpened] = useOpened(form);
  const [removed, setRemoved] = useState<{ line: DraftLine<Part>; at: number } | null>(null);
  const { lines } = form.values;
  const back = `${form.id}-back`;

  const move = (from: number, to: number) => {
    form.set('lines', (was) => was.toSpliced(from, 1).toSpliced(to, 0, was[from]!));
    announce(`Now ${noun} ${to + 1} of ${lines.length}.`, { quiet: true });
  };
  const add = () => {
    const line = emptyLine(kind);
    form.set('lines', (was) => [...was, line]);
    setOpened((was) => new Set(was).add(line.key));
    focusNext(fieldId(form.id, fieldName(line.key, kind.named)));
  };
  const remove = (at: number) => {
    form.set('lines', (was) => was.toSpliced(at, 1));
    setRemoved({ line: lines[at]!, at });
    focusNext(back);
  };
  const putBack = ({ line, at }: { line: DraftLine<Part>; at: number }) => {
    form.set('lines', (was) => was.toSpliced(at, 0, line));
    setRemoved(null);
    focusNext(`${form.id}-remove-${line.key}`);
  };
  return (
    <>
      <ol className="draft-items">
        {lines.map((line, at) => (
          <DraftItem
            key={line.key}
            {...{ kind, form, line, at }}
            open={opened.has(line.key)}
            onToggle={() => setOpened((was) => toggled(was, line.key))}
            ways={
              <MoveAndRemove
                noun={noun}
                id={(way) => `${form.id}-${way}-${line.key}`}
                at={at}
                count={lines.length}
                onMove={(to, button) => {
                  move(at, to);
                  focusNext(button);
                }}
                onRemove={() => remove(at)}
              />
            }
          >
            <fieldset className="usa-fieldset">
              <legend className="usa-sr-only">
                {capital(noun)} {at + 1}
              </legend>
              {children(line, at)}
            </fieldset>
          </DraftItem>
        ))}
      </ol>
      {removed && (
        <div className="draft-edit__again" role="status">
          <p>“{removed.line.parts[kind.named].trim() || `The ${noun}`}” was removed.</p>
          <Button id={back} type="button" outline onClick={() => putBack(removed)}>
            Put it back
          </Button>
        </div>
      )}
      <p id={fieldId(form.id, 'lines')} tabIndex={-1}>
        {lines.length} of at most {most}.
      </p>
      <Button type="button" outline aria-disabled={lines.length >= most} onClick={() => lines.length < most && add()}>
        Add a {noun}
      </Button>
    </>
  );
}

/** Which lines are open; at each failed attempt those with an error open by themselves. */
function useOpened<Part extends string>({ attempt, errors, values }: FormState<DraftValues<Part>>) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [seen, setSeen] = useState(attempt);
  if (seen !== attempt) {
    setSeen(attempt);
    const isFaulty = (key: string) => errors.some(({ field }) => field.startsWith(`lines.${key}.`));
    const faulty = values.lines.map(({ key }) => key).filter(isFaulty);
    setOpened((was) => new Set([...was, ...faulty]));
  }
  return [opened, setOpened] as const;
}

/** Gives focus to the element with this id once it is drawn: a moved or removed element would lose it. */
function useFocusNext(): (id: string) => void {
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current) document.getElementById(next.current)?.focus();
    next.current = null;
  });
  return (id) => {
    next.current = id;
  };
}

function toggled(was: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const now = new Set(was);
  if (!now.delete(key)) now.add(key);
  return now;
}
