import { PeopleAndSessions2000000000000 } from './migrations/2000000000000-people-and-sessions.js';
import { RoleGrants2000000000001 } from './migrations/2000000000001-role-grants.js';
import { SessionFunctions2000000000002 } from './migrations/2000000000002-session-functions.js';
import { SchoolStaff2000000000004 } from './migrations/2000000000004-school-staff.js';
import { AgencyHead2000000000003 } from './migrations/2000000000003-agency-head.js';
import { AccountLinks2000000000010 } from './migrations/2000000000010-account-links.js';
import { SessionsListed2000000000011 } from './migrations/2000000000011-sessions-listed.js';
import { SecondFactors2000000000012 } from './migrations/2000000000012-second-factors.js';
import { IdentityProviders2000000000013 } from './migrations/2000000000013-identity-providers.js';
import { PlacesOfPeople2000000000020 } from './migrations/2000000000020-places-of-people.js';
import { Person } from './person/person.entity.js';
import { RoleGrant } from './role/role-grant.entity.js';
import { clientSecret } from './single-sign-on/identity-providers.service.js';
import { totpSecret } from './second-factor/authenticator-app.service.js';

export { AccessModule } from './access.module.js';
export { inviteByIds } from './account-link/account-link.sql.js';
export { linkHours } from './account-link/account-link.js';
export * as accountLinks from './account-link/due-links.js';
export type { DueLink } from './account-link/due-links.js';
export { enrolPeople, enrolPerson, type Enrolment } from './person/enrol.js';
export { hashPassword } from './person/password.js';
export { Confirmed } from './route/confirmed.js';
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
export { setProvider } from './single-sign-on/identity-provider.sql.js';
export { AccessPolicies, type AccessRules, rulesByDefault } from './session/access-rules.js';
export { removeExpired } from './session/expired.js';
export { PlaceNames } from './session/place-names.js';
export { sessionCookie, tokenIn } from './session/session-cookie.js';
export { Sessions } from './session/session.service.js';
export { newToken, tokenHash, type Actor, type ChosenProgram, type Session } from './session/session.js';
export { sessionByToken } from './session/session.sql.js';
export { Person, RoleGrant };
/** The columns that are encrypted. */
export { clientSecret };
export const accessSealedFields = [totpSecret, clientSecret];
export const accessMigrations = [
  PeopleAndSessions2000000000000,
  RoleGrants2000000000001,
  SessionFunctions2000000000002,
  AgencyHead2000000000003,
  SchoolStaff2000000000004,
  AccountLinks2000000000010,
  SessionsListed2000000000011,
  SecondFactors2000000000012,
  IdentityProviders2000000000013,
  PlacesOfPeople2000000000020,
];
