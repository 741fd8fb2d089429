import { Button, ErrorMessage, FormGroup, Label, TextInput } from '@trussworks/react-uswds';
import { useRef } from 'react';
import { wiring } from '../../forms/field.js';
import type { FormState } from '../../forms/index.js';
import { useAnnounce } from '../../shell/announcer.js';

interface Documents {
  documentsAsked: string[];
  documentToAdd: string;
}

const most = 10;

/** The documents that officers are asked for: a list to add to and to remove from. */
export function DocumentsField<Values extends Documents>({ form }: { form: FormState<Values> }) {
  const announce = useAnnounce();
  const input = useRef<HTMLInputElement>(null);
  const { id, error, aria } = wiring(form, 'documentsAsked', true);
  const { documentsAsked: asked, documentToAdd: typed } = form.values;
  const setAsked = (names: string[]) => form.set('documentsAsked', names as Values['documentsAsked']);
  const setTyped = (text: string) => form.set('documentToAdd', text as Values['documentToAdd']);
  const add = () => {
    const name = typed.trim();
    if (name && !asked.includes(name)) {
      setAsked([...asked, name]);
      announce(`${name} was added.`, { quiet: true });
    }
    setTyped('');
    input.current?.focus();
  };
  const remove = (name: string) => {
    setAsked(asked.filter((one) => one !== name));
    announce(`${name} was removed.`, { quiet: true });
    input.current?.focus();
  };
  return (
    <FormGroup error={error !== undefined}>
      <Label htmlFor={id} error={error !== undefined}>
        Documents asked for <span className="usa-hint">(optional)</span>
      </Label>
      <div id={`${id}-hint`} className="usa-hint">
        Such as a résumé or a training record. Add them one by one, ten at the most.
      </div>
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      {asked.length > 0 && (
        <ul className="asked" aria-label="Documents asked for">
          {asked.map((name) => (
            <li key={name} className="asked__one">
              <span>{name}</span>
              <Button type="button" unstyled onClick={() => remove(name)}>
                Remove<span className="usa-sr-only"> {name}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="asked-add">
        <TextInput
          {...aria}
          inputRef={input}
          id={id}
          name="documentToAdd"
          type="text"
          maxLength={120}
          autoComplete="off"
          validationStatus={error ? 'error' : undefined}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault(); // adds to the list, does not send the form
            add();
          }}
        />
        <Button type="button" outline aria-disabled={asked.length >= most} onClick={() => asked.length < most && add()}>
          Add<span className="usa-sr-only"> the document</span>
        </Button>
      </div>
    </FormGroup>
  );
}
