import { cast } from '../people.js';

/** The campus that has no vacancy yet. */
export const campus = 'Harvest Hill Elementary School';
export const title = `SRO at ${campus}`;

/** The people of the journey, each with the same page all the way. */
export const as = cast();

/** What the tests of the journey hand on to each other. */
export const journey = { vacancy: '' };
