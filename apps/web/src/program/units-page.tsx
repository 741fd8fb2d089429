import { Table } from '@trussworks/react-uswds';
import { Link } from 'react-router';
import { answer, api } from '../api/client.js';
import { usePages } from '../api/pages.js';
import { Page } from '../shell/page.js';
import { Pager } from '../shell/pager.js';
import { ProgramNav } from './program-nav.js';

/** The agency's units: in each of them a vacancy is posted. */
export function UnitsPage() {
  const units = usePages(['units'], (cursor) => answer(api.GET('/api/units', { params: { query: { cursor } } })));
  return (
    <Page title="Units" lead="A vacancy is posted in every unit of the agency; its posting contact says so.">
      <ProgramNav />
      <Pager query={units} what="units" empty="The agency has no units yet.">
        {(items) => (
          <Table bordered={false} stackedStyle="default" fullWidth>
            <thead>
              <tr>
                <th scope="col">Unit</th>
                <th scope="col">Kind</th>
                <th scope="col">Posting contact</th>
                <th scope="col" className="number">
                  Officers
                </th>
                <th scope="col" className="number">
                  Sworn
                </th>
              </tr>
            </thead>
            <tbody>
              {items.map(({ id, name, kind, postingContact, officers, sworn }) => (
                <tr key={id}>
                  <th scope="row" data-label="Unit">
                    <Link to={`/program/officers?unit=${id}`}>{name}</Link>
                  </th>
                  <td data-label="Kind">
                    <span className="from-list">{kind}</span>
                  </td>
                  <td data-label="Posting contact">{postingContact?.name ?? 'Nobody yet; HR posts there'}</td>
                  <td data-label="Officers" className="number">
                    {officers}
                  </td>
                  <td data-label="Sworn" className="number">
                    {sworn}
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
