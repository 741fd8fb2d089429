import { DocumentList } from '../expressions/document-list.js';
import { Facts } from '../shell/facts.js';
import type { IncidentDetail } from './incident-calls.js';
import { kindLabels, partLabels } from './person-words.js';

/** The report, in the words of whoever made it. */
export const WhatWasReported = ({ incident }: { incident: IncidentDetail }) => (
  <section className="section" aria-labelledby="report">
    <h2 id="report">What was reported</h2>
    {incident.atOnce && <p className="at-once">Had to be reported at once (KRS 158.154 and 158.155).</p>}
    <p className="reported">{incident.what}</p>
    <Facts
      facts={[
        ['Where', `${incident.place} (${incident.placeKind})`],
        ['What had been done', incident.done || null],
        ['Reported by', incident.reportedByName],
        ['Told by', incident.onBehalfOf],
      ]}
    />
    {incident.people.length > 0 && <People people={incident.people} />}
    {incident.documents.length > 0 && <DocumentList documents={incident.documents} />}
  </section>
);

const People = ({ people }: { people: IncidentDetail['people'] }) => (
  <>
    <h3>Who</h3>
    <ul>
      {people.map(({ kind, part, reference, ground, namedByName }) => (
        <li key={`${kind} ${reference}`}>
          <b>{reference}</b>, {kindLabels[kind]?.toLowerCase()}: {partLabels[part]?.toLowerCase()}{' '}
          <span className="usa-hint">
            ({ground}, {namedByName})
          </span>
        </li>
      ))}
    </ul>
  </>
);
