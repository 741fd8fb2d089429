import { useSearchParams } from 'react-router';
import { answer, api } from '../api/client.js';
import { usePages } from '../api/pages.js';
import { ImportLink } from '../service-history/import-link.js';
import { useProgram } from '../session/session.js';
import { Page } from '../shell/page.js';
import { Pager } from '../shell/pager.js';
import { OfficerTable } from './officer-table.js';
import { ProgramNav } from './program-nav.js';
import { UnitFilter } from './unit-filter.js';

/** The agency's officers by name, all of them or those of one unit (?unit=). */
export function OfficersPage() {
  const { agencyName } = useProgram();
  const [search, setSearch] = useSearchParams();
  const unitId = search.get('unit') ?? undefined;
  const officers = usePages(['officers', unitId], (cursor) =>
    answer(api.GET('/api/officers', { params: { query: { cursor, unitId } } })),
  );
  return (
    <Page title="Officers" lead={`Who serves with ${agencyName} today.`}>
      <ProgramNav />
      <UnitFilter unitId={unitId} onChange={(unit) => setSearch(unit ? { unit } : {})} />
      <ImportLink />
      <Pager query={officers} what="officers" empty="No officers serve here today.">
        {(items) => <OfficerTable officers={items} />}
      </Pager>
    </Page>
  );
}
