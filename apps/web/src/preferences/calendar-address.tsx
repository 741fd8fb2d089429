import { Button } from '@trussworks/react-uswds';
import { useEffect, useId, useRef } from 'react';
import { useAnnounce } from '../shell/announcer.js';

/** The address of the link, to be copied, with where to put it. It has the focus: what comes next is to copy it. */
export function CalendarAddress({ address }: { address: string }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const announce = useAnnounce();
  useEffect(() => field.current?.focus(), []);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(address);
      announce('The link is copied.');
    } catch {
      // Over plain HTTP there is no clipboard, and a browser may refuse it.
      field.current?.focus();
      announce('Your browser does not let us copy. The link is selected: copy it by hand.');
    }
  };
  return (
    <div className="usa-form form">
      <label className="usa-label" htmlFor={id}>
        Your secret link
      </label>
      <p className="usa-hint" id={`${id}-hint`}>
        Copy it now. It is not shown again, but you can make a new one.
      </p>
      <input
        ref={field}
        className="usa-input"
        id={id}
        aria-describedby={`${id}-hint`}
        readOnly
        value={address}
        onFocus={(event) => event.target.select()}
      />
      <div className="form__buttons">
        <Button type="button" onClick={() => void copy()}>
          Copy the link
        </Button>
        <a href={address.replace(/^https?:/, 'webcal:')}>Add it to the calendar of this device</a>
      </div>
      <ul className="usa-list">
        <li>Google Calendar: beside “Other calendars” choose “From URL” and paste the link.</li>
        <li>Outlook: “Add calendar”, then “Subscribe from web”.</li>
        <li>iPhone and Mac: “Add Subscription Calendar”, or the link above on the device itself.</li>
      </ul>
    </div>
  );
}
