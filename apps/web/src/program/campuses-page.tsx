import { Table } from '@trussworks/react-uswds';
import { answer, api } from '../api/client.js';
import { usePages } from '../api/pages.js';
import { useProgram } from '../session/session.js';
import { Page } from '../shell/page.js';
import { Pager } from '../shell/pager.js';
import { ProgramNav } from './program-nav.js';

/** The district's campuses. */
export function CampusesPage() {
  const { districtName } = useProgram();
  const campuses = usePages(['campuses'], (cursor) =>
    answer(api.GET('/api/campuses', { params: { query: { cursor } } })),
  );
  return (
    <Page title="Campuses" lead={`The schools of ${districtName}.`}>
      <ProgramNav />
      <Pager query={campuses} what="campuses" empty="The district has no campuses yet.">
        {(items) => (
          <Table bordered={false} stackedStyle="default" fullWidth>
            <thead>
              <tr>
                <th scope="col">Campus</th>
                <th scope="col">Level</th>
                <th scope="col">Address</th>
              </tr>
            </thead>
            <tbody>
              {items.map(({ id, name, level, address }) => (
                <tr key={id}>
                  <th scope="row" data-label="Campus">
                    {name}
                  </th>
                  <td data-label="Level">
                    <span className="from-list">{level}</span>
                  </td>
                  <td data-label="Address">{address}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </Pager>
    </Page>
  );
}
