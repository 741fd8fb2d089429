import { Link, useSearchParams } from 'react-router';
import { useHasRole } from '../session/session.js';
import { Page } from '../shell/page.js';
import { Pager } from '../shell/pager.js';
import { IncidentCard } from './incident-card.js';
import { useIncidents, useReportableCampuses } from './incident-calls.js';
import './incidents.css';

/** The incidents that the person may read: those on which somebody owes a step, or those that are over. */
export function IncidentsPage() {
  const [search] = useSearchParams();
  const open = search.get('show') !== 'over';
  const incidents = useIncidents(open);
  return (
    <Page title="Incidents" lead="From the notice of a crime to the officer and back, with nothing dropped on the way.">
      <Ways />
      <nav className="tabs" aria-label="Which incidents">
        <Link to="/incidents" aria-current={open ? 'page' : undefined}>
          Open
        </Link>
        <Link to="/incidents?show=over" aria-current={open ? undefined : 'page'}>
          Over
        </Link>
      </nav>
      <Pager query={incidents} what="incidents" empty={open ? <NothingOpen /> : 'No incident is over yet.'}>
        {(items) => (
          <ul className="incident-cards">
            {items.map((incident) => (
              <IncidentCard key={incident.id} incident={incident} />
            ))}
          </ul>
        )}
      </Pager>
    </Page>
  );
}

/** What one can do here beside reading: to report comes first. */
function Ways() {
  const isOfficer = useHasRole('officer', 'supervisor');
  const isAdministrator = useHasRole('administrator');
  const seesFigures = useHasRole(
    'officer',
    'supervisor',
    'administrator',
    'agency_administrator',
    'district_administrator',
    'assessor',
  );
  const reportable = useReportableCampuses();
  return (
    <div className="incident-ways">
      {reportable.data && reportable.data.length > 0 && (
        <Link className="usa-button" to="/incidents/new">
          {isOfficer ? 'Record what you were told' : 'Report an incident'}
        </Link>
      )}
      {isOfficer && (
        <Link className="usa-button usa-button--outline" to="/incidents/begin">
          Begin an investigation
        </Link>
      )}
      {isAdministrator && <Link to="/incidents/reporters">Who may report</Link>}
      <Link to="/incidents/cover">Who is asked</Link>
      {seesFigures && <Link to="/incidents/figures">Figures</Link>}
    </div>
  );
}

const NothingOpen = () => (
  <p>
    Nothing is open. <b>When somebody is in danger, call 911 first.</b>
  </p>
);
