/** Unique violation and exclusion violation: another row holds what this one wants. */
const held = ['23505', '23P01'];

/** Whether the database refused a row because another one holds what the named constraint gives to one alone. */
export function isTaken(error: unknown, constraint: string): boolean {
  const cause = error as { code?: unknown; constraint?: unknown } | null;
  return held.includes(String(cause?.code)) && cause?.constraint === constraint;
}
