export type Side = 'agency' | 'school';

/** On whose behalf the database is asked: row-level security shows the rows of this program alone. */
export interface Scope {
  /** Null before a program is chosen: then no program's rows are seen. */
  programId: string | null;
  personId?: string | null;
  /** Which side of the partnership asks: what is the agency's alone is not shown to the school. */
  side?: Side;
  /** Which request this goes back to: kept with the deadlines and notices that it sets in motion. */
  requestId?: string | null;
  /** The window of a browser that asks, from the `Liaison-Window` header: it is not told of its own changes. */
  window?: string;
  /** From the `Idempotency-Key` header: the same key with the same request has its effect once. */
  once?: { key: string; fingerprint: string };
}
