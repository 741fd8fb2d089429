import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { answer, api } from '../api/client.js';
import { ActionButtons, type ActionWay } from '../cases/index.js';
import { useProgram } from '../session/session.js';
import { Facts } from '../shell/facts.js';
import { Loaded } from '../shell/loaded.js';
import { Moment } from '../time/times.js';
import { CalendarAddress } from './calendar-address.js';

/** The secret link to one's own appointments. Its address is known only right after it was made. */
export function MyCalendar() {
  const { name } = useProgram();
  const [address, setAddress] = useState<string | null>(null);
  const made = useRef<string | null>(null);
  const feed = useQuery({ queryKey: ['calendar-feed'], queryFn: () => answer(api.GET('/api/calendar-feed')) });
  const make: ActionWay = {
    send: async () => (made.current = (await answer(api.POST('/api/calendar-feed'))).address),
    success: 'Your link is made. Copy it now: it is not shown again.',
  };
  const ways: Record<string, ActionWay> = {
    make: { ...make, look: 'main' },
    replace: {
      ...make,
      confirm: 'The link that you have now stops working. Calendars that use it need the new one.',
    },
    revoke: {
      send: async () => {
        await answer(api.DELETE('/api/calendar-feed'));
        made.current = null;
      },
      confirm: 'Calendars that use the link learn nothing new from then on. You can make a new link at any time.',
      success: 'The link is revoked. Whoever opens it finds nothing.',
      look: 'danger',
    },
  };
  return (
    <>
      <p className="reading">
        Your appointments in {name}, such as interviews, can stand in the calendar that you use anyway: on your phone,
        in Outlook, in Google Calendar. Make a secret link and give it to that calendar. It then reads your appointments
        by itself, and what was moved or cancelled as well.
      </p>
      <p className="reading">
        Whoever has the link can see when and where you have appointments, and what they are called, without signing in.
        Give it to nobody else; if somebody else may have it, make a new one.
      </p>
      <Loaded query={feed} what="your calendar link">
        {({ since, lastReadAt }) => (
          <>
            {since ? (
              <Facts
                facts={[
                  ['Link made', <Moment key="since" at={since} />],
                  ['Last read', lastReadAt ? <Moment key="read" at={lastReadAt} /> : 'By no calendar yet'],
                ]}
              />
            ) : (
              <p>There is no link to your appointments now.</p>
            )}
            {since && address && <CalendarAddress key={address} address={address} />}
            <ActionButtons
              actions={since ? withLink : withoutLink}
              ways={ways}
              onChanged={() => setAddress(made.current)}
            />
          </>
        )}
      </Loaded>
    </>
  );
}

const withoutLink = [{ action: 'make', label: 'Make my calendar link' }];
const withLink = [
  { action: 'replace', label: 'Make a new link' },
  { action: 'revoke', label: 'Revoke the link' },
];
