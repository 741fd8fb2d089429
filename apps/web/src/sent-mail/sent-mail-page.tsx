import { Table } from '@trussworks/react-uswds';
import { Link } from 'react-router';
import { answer, api } from '../api/client.js';
import { usePages } from '../api/pages.js';
import { Page } from '../shell/page.js';
import { Pager } from '../shell/pager.js';
import { Moment } from '../time/times.js';

/** What was sent by e-mail, to everybody; there is such a page only in development. */
export function SentMailPage() {
  const mail = usePages(['sent-mail', 'list'], (cursor) =>
    answer(api.GET('/api/development/mail', { params: { query: { cursor } } })),
  );
  return (
    <Page title="Sent mail" lead="For development: every e-mail of this program, to whomever it went.">
      <Pager query={mail} what="e-mails" empty="No e-mail was sent yet. Post a vacancy to see some.">
        {(items) => (
          <Table bordered={false} stackedStyle="default" fullWidth>
            <thead>
              <tr>
                <th scope="col">Subject</th>
                <th scope="col">To</th>
                <th scope="col">With it</th>
                <th scope="col">Sent</th>
              </tr>
            </thead>
            <tbody>
              {items.map(({ id, subject, to, sentAt, hasCalendar }) => (
                <tr key={id}>
                  <th scope="row" data-label="Subject">
                    <Link to={`/development/mail/${id}`}>{subject}</Link>
                  </th>
                  <td data-label="To">{to}</td>
                  <td data-label="With it">{hasCalendar ? 'Calendar event' : '–'}</td>
                  <td data-label="Sent">
                    <Moment at={sentAt} />
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </Pager>
    </Page>
  );
}
