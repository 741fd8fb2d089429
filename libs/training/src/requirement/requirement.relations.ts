import { except, type Relation, thePerson, whoIs, whoIsInUnit } from '#lifecycle';

/** What the relations of an officer's training need to know. */
export interface OfOfficer {
  officerId: string;
  unitId: string;
}

export const theOfficer = thePerson<OfOfficer>('the officer themselves', ({ officerId }) => officerId);

const besides = (relation: Relation<OfOfficer>) => except(relation, 'about themselves', ({ officerId }) => officerId);

/** Who sees to an officer's training, and never to their own. */
export const whoSeesToIt = [
  besides(whoIsInUnit<OfOfficer>('supervisor', ({ unitId }) => unitId)),
  besides(whoIs<OfOfficer>('hr')),
  besides(whoIs<OfOfficer>('agency_administrator')),
];

export const theAdministrator = besides(whoIs<OfOfficer>('agency_administrator'));

/** An officer's record is the agency's, and the assessor's to look at (invariant 10). */
export const agencyReaders = [
  theOfficer,
  whoIsInUnit<OfOfficer>('supervisor', ({ unitId }) => unitId),
  whoIs<OfOfficer>('hr'),
  whoIs<OfOfficer>('agency_administrator'),
  whoIs<OfOfficer>('agency_head'),
  whoIs<OfOfficer>('assessor'),
];
