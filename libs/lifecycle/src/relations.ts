import { type Actor, hasRole, type Role, roleTitle } from '#access';
import type { Relation } from './lifecycle.js';

/** Whoever holds the role in the program. */
export const whoIs = <F>(role: Role): Relation<F> => ({
  name: roleTitle(role),
  holds: (actor) => hasRole(actor, role),
});

/** Whoever holds the role at the campus of the case. */
export const whoIsAtCampus = <F>(role: Role, campusOf: (facts: F) => string): Relation<F> => ({
  name: `${roleTitle(role)} of the campus`,
  holds: (actor, facts) => hasRole(actor, role, { campusId: campusOf(facts) }),
});

/** Whoever holds the role in the unit of the case. */
export const whoIsInUnit = <F>(role: Role, unitOf: (facts: F) => string): Relation<F> => ({
  name: `${roleTitle(role)} of the unit`,
  holds: (actor, facts) => hasRole(actor, role, { unitId: unitOf(facts) }),
});

/** One person, and nobody in their place. */
export const thePerson = <F>(name: string, personOf: (facts: F) => string | null): Relation<F> => ({
  name,
  holds: (actor, facts) => actor.personId === personOf(facts),
});

/** Somebody who stands in the relation, except for the person named: nobody judges their own doing. */
export const except = <F>(relation: Relation<F>, name: string, personOf: (facts: F) => string | null): Relation<F> => ({
  name: `${relation.name}, but not ${name}`,
  holds: (actor, facts) => relation.holds(actor, facts) && actor.personId !== personOf(facts),
});

/** Any one of the relations holds. */
export const anyHolds = <F>(relations: Relation<F>[], actor: Actor, facts: F): boolean =>
  relations.some((relation) => relation.holds(actor, facts));
