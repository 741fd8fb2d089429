import type { AccessEvent } from './access-event.js';

/** Something that a person did to their own account, on record in every program in which they serve. */
export const accountEvent = (personId: string, action: string, says: string): AccessEvent => ({
  about: 'account',
  action,
  says,
  personId,
  programId: null,
});
