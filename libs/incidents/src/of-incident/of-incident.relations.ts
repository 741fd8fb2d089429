import { hasRole } from '#access';
import { type Relation, thePerson, whoIs, whoIsAtCampus } from '#lifecycle';
import type { Owner } from '#tasks';
import type { OfIncident } from './of-incident.js';

type Placed = Pick<OfIncident, 'campusId' | 'leadId' | 'leadUnitId'>;

export const theLead = thePerson<Placed>('the officer who leads', ({ leadId }) => leadId);

/** The supervisor of the lead's unit; of any unit where nobody leads. */
export const itsSupervisor: Relation<Placed> = {
  name: 'supervisor of the officer who leads',
  holds: (actor, { leadUnitId }) => hasRole(actor, 'supervisor', leadUnitId ? { unitId: leadUnitId } : {}),
};

export const agencyAdministrator = whoIs<Placed>('agency_administrator');
export const itsAdministrator = whoIsAtCampus<Placed>('administrator', ({ campusId }) => campusId);
export const districtAdministrator = whoIs<Placed>('district_administrator');

/** Law enforcement's part of an incident is read by those who work on it or answer for it, and by nobody else. */
export const lawEnforcement = [theLead, itsSupervisor, agencyAdministrator];
export const school = [itsAdministrator, districtAdministrator];

export const supervisorOwes = ({ leadUnitId }: Placed): Owner => ({ role: 'supervisor', unitId: leadUnitId });
/** Where nobody leads any more, the supervisors owe it. */
export const leadOwes = (of: Placed): Owner => (of.leadId ? { personId: of.leadId } : supervisorOwes(of));
export const administratorOwes = ({ campusId }: Placed): Owner => ({ role: 'administrator', campusId });
