/**
 * Whether it was the way to the database that failed, or the moment, and not what was asked of it: the same will be
 * possible later. By the classes of https://www.postgresql.org/docs/18/errcodes-appendix.html.
 */
export function isOutage(error: unknown): boolean {
  const cause = (error as { driverError?: unknown } | null)?.driverError ?? error;
  const { code, message } = (cause ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'string') return /^(08|40|53|57P|58|25P03)/.test(code) || /^E[A-Z_]{3,}$/.test(code);
  return byConnection.test(String(message));
}

// What `pg` says without a code.
const byConnection =
  /^(Connection terminated|Connection ended|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect|timeout expired)/;
