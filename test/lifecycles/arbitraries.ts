import fc from 'fast-check';
import { programId } from './a-moment.js';

export const day = fc
  .integer({ min: 0, max: 700 })
  .map((n) => new Date(Date.UTC(2026, 6, 1) + n * 86_400_000).toISOString().slice(0, 10));
export const instant = fc.date({ min: new Date('2026-07-01'), max: new Date('2028-06-01'), noInvalidDate: true });
export const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
export const text = fc.string({ maxLength: 60 });

/** A few people and campuses, so that relations hold now and then. */
export const people = ['1', '2', '3'].map((n) => `00000000-0000-7000-8000-00000000010${n}`);
export const campuses = ['1', '2'].map((n) => `00000000-0000-7000-8000-00000000020${n}`);
export const person = fc.constantFrom(...people);

export const aCase = (states: string[]) => ({
  id: fc.uuid(),
  programId: fc.constant(programId),
  state: fc.constantFrom(...states),
  version: fc.integer({ min: 1, max: 99 }),
});
