import { useParams } from 'react-router';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { EligibilityShown } from './eligibility-shown.js';
import { useServiceHistory } from './service-calls.js';
import { ServiceToJudge } from './service-to-judge.js';

/** An officer's service for HR, who can verify it before the officer is interested in any vacancy. */
export function OfficerServicePage() {
  const { id = '' } = useParams();
  const query = useServiceHistory(id);
  const officer = query.data?.officer;
  return (
    <Page
      title={officer?.name ?? 'Service history'}
      {...(officer && { tab: `Service of ${officer.name}`, lead: `${officer.unitName}, badge ${officer.badge}` })}
      up={{ to: '/program/officers', label: 'Officers' }}
    >
      <Loaded query={query} what="the service history">
        {({ officer, intervals, eligibility }) => (
          <>
            <section className="section" aria-labelledby="service">
              <h2 id="service">Service history</h2>
              <ServiceToJudge officer={officer} />
            </section>
            {intervals.length > 0 && (
              <section className="section" aria-labelledby="arithmetic">
                <h2 id="arithmetic">How much it is today</h2>
                <EligibilityShown eligibility={eligibility} />
                <p>For a vacancy it is counted up to the closing day.</p>
              </section>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
