import { PeopleAndSessions2000000000000 } from './migrations/2000000000000-people-and-sessions.js';
import { RoleGrants2000000000001 } from './migrations/2000000000001-role-grants.js';
import { SessionFunctions2000000000002 } from './migrations/2000000000002-session-functions.js';
import { SchoolStaff2000000000004 } from './migrations/2000000000004-school-staff.js';
import { AgencyHead2000000000003 } from './migrations/2000000000003-agency-head.js';
import { PlacesOfPeople2000000000020 } from './migrations/2000000000020-places-of-people.js';
import { Person } from './person/person.entity.js';
import { RoleGrant } from './role/role-grant.entity.js';

export { AccessModule } from './access.module.js';
export { enrolPeople, enrolPerson, type Enrolment } from './person/enrol.js';
export { hashPassword } from './person/password.js';
export type { AccessEvent } from './record/access-event.js';
export { AccessRecord } from './record/access-record.js';
export { actorOf, admitted } from './route/access.guard.js';
export { hasRole, roles, roleTitle, type Grant, type Place, type Role } from './role/role.js';
export {
  Allow,
  CurrentActor,
  CurrentSession,
  Public,
  routeAccessKey,
  Sensitive,
  SignedIn,
  type RouteAccess,
} from './route/route-access.js';
export { removeExpired } from './session/expired.js';
export { PlaceNames } from './session/place-names.js';
export { sessionCookie, tokenIn } from './session/session-cookie.js';
export { Sessions } from './session/session.service.js';
export { newToken, tokenHash, type Actor, type ChosenProgram, type Session } from './session/session.js';
export { sessionByToken } from './session/session.sql.js';
export { Person, RoleGrant };
export const accessMigrations = [
  PeopleAndSessions2000000000000,
  RoleGrants2000000000001,
  SessionFunctions2000000000002,
  AgencyHead2000000000003,
  SchoolStaff2000000000004,
  PlacesOfPeople2000000000020,
];
