import { LawNotes } from './law-notes.js';
import { LeadHandoffs } from './lead-handoffs.js';
import { RecordsHandovers } from './records-handovers.js';
import { SanctionsConferences } from './sanctions-conferences.js';
import { SchoolNotices } from './school-notices.js';
import { useParts } from './side-calls.js';
import './incident-sides.css';

/** What each side has for itself on an incident, and what passes between the two. */
export function IncidentSides({ incidentId, known }: { incidentId: string; known: boolean }) {
  const parts = useParts(incidentId).data;
  if (!parts) return null;
  return (
    <>
      {known && <SchoolNotices incidentId={incidentId} mayTell={parts.tellSchool} />}
      {known && <SanctionsConferences incidentId={incidentId} mayCall={parts.callConference} />}
      {known && <RecordsHandovers incidentId={incidentId} parts={parts} />}
      {parts.law && <LeadHandoffs incidentId={incidentId} mayOffer={parts.offerLead} />}
      {parts.law && <LawNotes incidentId={incidentId} />}
    </>
  );
}
