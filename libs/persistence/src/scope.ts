export type Side = 'agency' | 'school';

/** On whose behalf the database is asked: row-level security shows the rows of this program alone. */
export interface Scope {
  /** Null before a program is chosen: then no program's rows are seen. */
  programId: string | null;
  personId?: string | null;
  /** Which side of the partnership asks: what is the agency's alone is not shown to the school. */
  side?: Side;
  /** From the `Idempotency-Key` header: the same key with the same request has its effect once. */
  once?: { key: string; fingerprint: string };
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Opens a transaction that sees the scope's rows only. One text, so that it travels with the statement after it. */
export function beginAs(scope: Scope): string {
  const { programId, personId, side } = scope;
  return `begin; select set_config('liaison.program_id', '${id(programId)}', true),
    set_config('liaison.person_id', '${id(personId)}', true), set_config('liaison.side', '${side === 'agency' ? side : ''}', true)`;
}

function id(value: string | null | undefined): string {
  if (!value) return '';
  if (!uuid.test(value)) throw new Error('A scope is made of ids.');
  return value;
}
