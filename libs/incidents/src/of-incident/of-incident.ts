import type { Case } from '#lifecycle';

/** A case beside an incident, with what its rules and words need to know of that incident. */
export interface OfIncident extends Case {
  incidentId: string;
  /** For people: '2027-0042'. */
  incidentNumber: string;
  incidentState: string;
  urgent: boolean;
  campusId: string;
  campusName: string;
  /** The officer who leads the investigation; null where nobody does any more. */
  leadId: string | null;
  leadName: string | null;
  /** The lead's unit in the agency, where it has a supervisor. */
  leadUnitId: string | null;
  /** Null while the school does not know of it. */
  knownAt: Date | null;
}

/** In words that either side may read: 'incident 2027-0042 at Central High'. */
export const incidentInWords = ({ incidentNumber, campusName }: Pick<OfIncident, 'incidentNumber' | 'campusName'>) =>
  `incident ${incidentNumber} at ${campusName}`;

export const incidentPath = ({ incidentId }: Pick<OfIncident, 'incidentId'>) => `/incidents/${incidentId}`;
