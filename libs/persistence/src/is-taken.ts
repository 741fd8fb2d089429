/** Whether the database refused a row because another one holds what the named constraint keeps unique. */
export function isTaken(error: unknown, constraint: string): boolean {
  const cause = error as { code?: unknown; constraint?: unknown } | null;
  return cause?.code === '23505' && cause.constraint === constraint;
}
