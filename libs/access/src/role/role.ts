import type { Side } from '#persistence';

export const roles = [
  'hr',
  'officer',
  'supervisor',
  'administrator',
  'staff',
  'agency_head',
  'agency_administrator',
  'district_administrator',
  'assessor',
] as const;

export type Role = (typeof roles)[number];

const titles: Record<Role, string> = {
  hr: 'HR',
  officer: 'Officer',
  supervisor: 'Supervisor',
  administrator: 'School administrator',
  staff: 'School staff',
  agency_head: 'Head of the agency',
  agency_administrator: 'Program administrator (agency)',
  district_administrator: 'Program administrator (district)',
  assessor: 'Assessor',
};

/** What a role is called on a page. */
export const roleTitle = (role: Role): string => titles[role];

/** A role that a person holds in a program. Without a campus or unit it reaches all of them. */
export interface Grant {
  role: Role;
  campusId: string | null;
  unitId: string | null;
}

/** Where a role has to reach: this campus, this unit, or with neither just anywhere in the program. */
export interface Place {
  campusId?: string;
  unitId?: string;
}

/** Whether the person holds the role (or one of the roles) and it reaches the place. */
export function hasRole(actor: { grants: readonly Grant[] }, role: Role | readonly Role[], place: Place = {}): boolean {
  const wanted: readonly Role[] = typeof role === 'string' ? [role] : role;
  return actor.grants.some(
    (grant) =>
      wanted.includes(grant.role) && reaches(grant.campusId, place.campusId) && reaches(grant.unitId, place.unitId),
  );
}

const reaches = (granted: string | null, wanted: string | undefined) =>
  wanted === undefined || granted === null || granted === wanted;

const agencySide: readonly Role[] = ['hr', 'officer', 'supervisor', 'agency_head', 'agency_administrator', 'assessor'];

/** What is law enforcement's is shown to who holds a role of the agency, or checks the program as its assessor. */
export const sideOf = (actor: { grants: readonly Grant[] }): Side => (hasRole(actor, agencySide) ? 'agency' : 'school');
