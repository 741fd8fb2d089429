import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answer, api } from '../api/client.js';
import { Facts } from '../shell/facts.js';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { ProgramNav } from './program-nav.js';

/** The program at a glance: who runs it together, and how large it is. */
export function ProgramPage() {
  const program = useQuery({ queryKey: ['program'], queryFn: () => answer(api.GET('/api/program')) });
  return (
    <Page title="Program">
      <ProgramNav />
      <Loaded query={program} what="the program">
        {({ name, agencyName, districtName, timeZone, units, officers, campuses }) => (
          <>
            <h2>{name}</h2>
            <Facts
              facts={[
                ['Law-enforcement agency', agencyName],
                ['School district', districtName],
                ['Time zone', timeZone],
              ]}
            />
            <ul className="figures">
              <Figure to="/program/units" count={units} name="units" />
              <Figure to="/program/officers" count={officers} name="officers" />
              <Figure to="/program/campuses" count={campuses} name="campuses" />
            </ul>
          </>
        )}
      </Loaded>
    </Page>
  );
}

const Figure = ({ to, count, name }: { to: string; count: number; name: string }) => (
  <li>
    <Link to={to} className="figure">
      <span className="figure__number">{count.toLocaleString('en-US')}</span> {name}
    </Link>
  </li>
);
