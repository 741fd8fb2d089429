import { except, thePerson, whoIs } from '#lifecycle';
import type { Expression } from './expression.js';

export const hr = whoIs<Expression>('hr');

export const officer = thePerson<Expression>('the officer themselves', (expression) => expression.officerId);

/** Nobody decides on their own interest. */
export const judge = except(hr, 'the officer themselves', (expression) => expression.officerId);

export const toOfficer = (expression: Expression) => ({ personId: expression.officerId });
