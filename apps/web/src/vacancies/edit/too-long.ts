import type { FieldError } from '../../api/problem.js';

/** What is wrong with a text that is longer than the API takes in; `name` as in 'Keep the schedule under ...'. */
export const tooLong = (field: string, text: string, most: number, name: string): FieldError | null =>
  text.length > most ? { field, message: `Keep the ${name} under ${most.toLocaleString('en-US')} characters.` } : null;
