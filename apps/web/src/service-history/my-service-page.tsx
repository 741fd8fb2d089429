import { Link } from 'react-router';
import { ActionButtons } from '../cases/index.js';
import { useHasRole, useSession } from '../session/session.js';
import { Empty, Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { EligibilityShown } from './eligibility-shown.js';
import { ImportLink } from './import-link.js';
import { removeService, type ServiceHistoryDto, type ServiceIntervalDto, useServiceHistory } from './service-calls.js';
import { ServiceEntry } from './service-entry.js';

/** An officer's own sworn service, entry by entry, with what three years need as of today. */
export function MyServicePage() {
  const isOfficer = useHasRole('officer');
  return (
    <Page
      title="My service"
      lead="Where you have served as a sworn officer. A school resource officer needs at least three years (standard 24)."
    >
      <ImportLink />
      {isOfficer ? <OwnService /> : <Empty>Only officers have a service history of their own.</Empty>}
    </Page>
  );
}

function OwnService() {
  const { person } = useSession();
  const history = useServiceHistory(person.id);
  return (
    <Loaded query={history} what="your service history">
      {(read) => (
        <>
          <section aria-labelledby="entries">
            <div className="section-head">
              <h2 id="entries">Entries</h2>
              {read.mayEnter && (
                <Link className="usa-button" to="/service-history/add">
                  Add service
                </Link>
              )}
            </div>
            <Entries history={read} />
          </section>
          {read.intervals.length > 0 && (
            <section className="section" aria-labelledby="arithmetic">
              <h2 id="arithmetic">How much it is today</h2>
              <EligibilityShown eligibility={read.eligibility} />
              <p>For a vacancy it is counted up to the closing day.</p>
            </section>
          )}
        </>
      )}
    </Loaded>
  );
}

function Entries({ history: { intervals } }: { history: ServiceHistoryDto }) {
  if (intervals.length === 0)
    return (
      <Empty>
        Nothing is entered yet. Add every agency where you served as a sworn officer, with its first and last day.
      </Empty>
    );
  return (
    <ul className="service-entries">
      {intervals.map((entry) => (
        <ServiceEntry key={entry.id} entry={entry}>
          {entry.mayEdit ? <OwnActions entry={entry} /> : <Locked entry={entry} />}
        </ServiceEntry>
      ))}
    </ul>
  );
}

const OwnActions = ({ entry }: { entry: ServiceIntervalDto }) => (
  <fieldset className="service-entry__actions" aria-label={entry.agency}>
    <ActionButtons
      actions={[
        { action: 'change', label: entry.status === 'rejected' ? 'Change it, so that HR looks again' : 'Change' },
        { action: 'remove', label: 'Remove' },
      ]}
      ways={{
        change: { to: `/service-history/${entry.id}` },
        remove: {
          confirm: `Your service with ${entry.agency} will not be counted any more.`,
          success: 'The entry was removed.',
          send: ({ key }) => removeService(entry, key),
        },
      }}
    />
  </fieldset>
);

const Locked = ({ entry }: { entry: ServiceIntervalDto }) =>
  entry.status === 'verified' ? (
    <p className="service-entry__locked">
      Locked: what HR has verified stays as it is. If something is wrong with it, ask HR.
    </p>
  ) : null;
