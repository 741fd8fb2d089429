import { except, type Relation, thePerson, whoIs } from '#lifecycle';
import type { Expression } from './expression.js';

export const hr = whoIs<Expression>('hr');

export const officer = thePerson<Expression>('the officer themselves', (expression) => expression.officerId);

/** Coming back is offered while it can be done. */
export const officerWhileOpen: Relation<Expression> = {
  name: 'the officer themselves, while the vacancy is open',
  holds: (actor, expression) => expression.vacancyState === 'posted' && officer.holds(actor, expression),
};

/** Nobody decides on their own interest. */
export const judge = except(hr, 'the officer themselves', (expression) => expression.officerId);

export const toOfficer = (expression: Expression) => ({ personId: expression.officerId });
