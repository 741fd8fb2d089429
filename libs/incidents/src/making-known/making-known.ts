import type { OfIncident } from '../of-incident/of-incident.js';

/** That an investigation an officer began is made known to the school (standard 7). */
export interface MakingKnown extends OfIncident {
  begunAt: Date;
  /** Until when the school is to know of it. */
  dueAt: Date;
  /** Why the school is not to know of it yet. */
  holdReason: string | null;
  /** The day on which it is brought up again, 'YYYY-MM-DD'. */
  heldUntil: string | null;
  askedById: string | null;
  askedByName: string | null;
  askedAt: Date | null;
  decidedByName: string | null;
  decidedAt: Date | null;
  knownByName: string | null;
}
