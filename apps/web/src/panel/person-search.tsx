import { type KeyboardEvent, useEffect, useState } from 'react';
import type { PanelChoiceDto } from '../api/types.js';
import { FieldFrame, wiring } from '../forms/field.js';
import { type FormState, useSettled } from '../forms/index.js';
import { usePanelChoices } from './panel-calls.js';

export interface Searched {
  /** Who was chosen from the list; null while a name is only typed. */
  personId: PanelChoiceDto | null;
  typed: string;
}

interface PersonSearchProps {
  form: FormState<Searched>;
  vacancyId: string;
}

/** The program has more people than fit a list: one types a part of a name and chooses, as ARIA's combobox does it. */
export function PersonSearch({ form, vacancyId }: PersonSearchProps) {
  const { id, error, aria } = wiring(form, 'personId', true);
  const { typed, personId: chosen } = form.values;
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const asked = useSettled(typed.trim());
  const query = usePanelChoices(vacancyId, asked, open);
  const choices = query.data ?? [];
  const shown = open && query.data !== undefined;
  const option = (index: number) => `${id}-${index}`;

  const type = (text: string) => {
    form.set('typed', text);
    form.set('personId', null);
    setOpen(true);
    setAt(-1);
  };
  const choose = (choice: PanelChoiceDto) => {
    form.set('typed', choice.name);
    form.set('personId', choice);
    setOpen(false);
    setAt(-1);
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (!open) return setOpen(true);
      if (choices.length > 0)
        setAt((was) => (was < 0 && step < 0 ? choices.length - 1 : (was + step + choices.length) % choices.length));
    } else if (event.key === 'Enter' && open && choices[at]) {
      event.preventDefault(); // chooses; only the next Enter sends the form
      choose(choices[at]);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      setOpen(false);
      setAt(-1);
    }
  };
  useEffect(() => {
    if (shown && at >= 0) document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [shown, at, id]);

  return (
    <FieldFrame
      {...{ id, error }}
      label="Who?"
      hint="Type a part of the name, or press the down arrow for all. Choose with the arrow keys and Enter, or by pointing."
    >
      <div className="person-search">
        <input
          {...aria}
          id={id}
          className="usa-input"
          role="combobox"
          autoComplete="off"
          aria-autocomplete="list"
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-activedescendant={shown && at >= 0 ? option(at) : undefined}
          value={typed}
          maxLength={100}
          onChange={({ target }) => type(target.value)}
          onKeyDown={press}
          onFocus={() => setOpen(chosen === null && typed !== '')}
          onBlur={() => setOpen(false)}
        />
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label="People who could sit on the panel"
          hidden={!shown}
          className="person-search__list"
        >
          {choices.map((choice, index) => (
            <button
              key={choice.id}
              id={option(index)}
              type="button"
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className="person-search__one"
              onMouseDown={(event) => event.preventDefault()} // keeps the focus in the field
              onClick={() => choose(choice)}
            >
              <b>{choice.name}</b>
              <span>{[choice.seatTitle, choice.place].filter(Boolean).join(' · ')}</span>
            </button>
          ))}
          {choices.length === 0 && (
            <div role="option" aria-selected={false} aria-disabled="true" className="person-search__none">
              Nobody by this name could sit on the panel.
            </div>
          )}
        </div>
        <div className="usa-sr-only" aria-live="polite">
          {shown &&
            !query.isPlaceholderData &&
            `${choices.length === 1 ? '1 person' : `${choices.length} people`} found.`}
        </div>
        {chosen && (
          <p className="person-search__chosen">
            {chosen.name} would sit there as: {chosen.seatTitle.toLowerCase()}
            {chosen.place && `, ${chosen.place}`}
          </p>
        )}
      </div>
    </FieldFrame>
  );
}
