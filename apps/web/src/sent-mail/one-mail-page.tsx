import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { answer, api } from '../api/client.js';
import { Facts } from '../shell/facts.js';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { Moment } from '../time/times.js';

/** One e-mail as plain text; the HTML of it says the same. */
export function OneMailPage() {
  const { id = '' } = useParams();
  const mail = useQuery({
    queryKey: ['sent-mail', id],
    queryFn: () => answer(api.GET('/api/development/mail/{id}', { params: { path: { id } } })),
  });
  return (
    <Page title={mail.data?.subject ?? 'E-mail'} up={{ to: '/development/mail', label: 'Sent mail' }}>
      <Loaded query={mail} what="the e-mail">
        {({ to, sentAt, text, calendar }) => (
          <>
            <Facts
              facts={[
                ['To', to],
                ['Sent', <Moment key="sent" at={sentAt} />],
              ]}
            />
            <div className="mail-text">{text}</div>
            {calendar && (
              <section className="section" aria-labelledby="calendar">
                <h2 id="calendar">With it, for the calendar: appointment.ics</h2>
                <div className="mail-text">{calendar}</div>
              </section>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
