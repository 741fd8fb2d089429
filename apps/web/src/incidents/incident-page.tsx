import { useParams } from 'react-router';
import { StateTag, Timeline } from '../cases/index.js';
import { IncidentSides } from '../incident-sides/incident-sides.js';
import { MakingKnownBox } from '../incident-sides/making-known-box.js';
import { Facts } from '../shell/facts.js';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { Moment } from '../time/times.js';
import { type IncidentDetail, useIncident } from './incident-calls.js';
import { IncidentNow } from './incident-now.js';
import { OtherReports } from './other-reports.js';
import { incidentTone } from './tones.js';
import { WhatCameOfIt } from './what-came-of-it.js';
import { WhatWasReported } from './what-was-reported.js';
import './incidents.css';

/** An incident: who has it and since when, what is to be done next, what was reported, and what happened with it. */
export function IncidentPage() {
  const { id = '' } = useParams();
  const query = useIncident(id);
  const { data } = query;
  return (
    <Page
      title={data ? `${data.offenceLabel}, ${data.number}` : 'Incident'}
      tab={data ? `Incident ${data.number}` : 'Incident'}
      lead={data && `${data.campusName}, ${data.place}`}
      up={{ to: '/incidents', label: 'Incidents' }}
      aside={data && <StateTag state={data.state} label={data.stateLabel} tone={incidentTone(data.state)} />}
    >
      <Loaded query={query} what="the incident">
        {(incident) => <Body incident={incident} />}
      </Loaded>
    </Page>
  );
}

const Body = ({ incident }: { incident: IncidentDetail }) => (
  <>
    <IncidentNow incident={incident} />
    {!incident.knownAt && <MakingKnownBox incidentId={incident.id} />}
    <WhatCameOfIt incident={incident} />
    <WhatWasReported incident={incident} />
    <IncidentSides incidentId={incident.id} known={incident.knownAt !== null} />
    <section className="section" aria-labelledby="glance">
      <h2 id="glance">At a glance</h2>
      <Facts
        facts={[
          ['Number', incident.number],
          ['Happened', <Moment key="happened" at={incident.happenedAt} />],
          ['Reported', <Moment key="reported" at={incident.reportedAt} />],
          ['Acknowledged', incident.acknowledgedAt && <Moment key="acknowledged" at={incident.acknowledgedAt} />],
          ['Kind decided', incident.triagedAt && <Moment key="triaged" at={incident.triagedAt} />],
          ['Known to the school', incident.knownAt ? <Moment key="known" at={incident.knownAt} /> : 'Not yet'],
          ['Closed', incident.closedAt && <Moment key="closed" at={incident.closedAt} />],
        ]}
      />
    </section>
    <OtherReports incident={incident} />
    <section className="section" aria-labelledby="history">
      <h2 id="history">What happened with it</h2>
      <Timeline kind="incident" id={incident.id} />
    </section>
  </>
);
