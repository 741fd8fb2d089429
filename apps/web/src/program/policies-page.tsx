import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { useHasRole } from '../session/session.js';
import { Empty, Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { PolicyItem } from './policy-item.js';
import { ProgramNav } from './program-nav.js';

/** What the program has chosen for itself, with the source of each default. */
export function PoliciesPage() {
  const policies = useQuery({ queryKey: ['policies'], queryFn: () => answer(api.GET('/api/policies')) });
  const maySet = useHasRole('agency_administrator', 'district_administrator');
  return (
    <Page
      title="Policies"
      lead="The program’s own numbers. A change holds from its day on; what was before stays on record."
    >
      <ProgramNav />
      <Loaded query={policies} what="the policies">
        {(all) =>
          all.length === 0 ? (
            <Empty>The program has no policies of its own.</Empty>
          ) : (
            <ul className="policies">
              {all.map((policy) => (
                <PolicyItem key={policy.key} policy={policy} maySet={maySet} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}
