/** What a mail server, or the way to it, answered instead of taking the mail. */
export interface MailError {
  message: string;
  code?: string;
  responseCode?: number;
  /** No later try can be better. */
  final?: boolean;
}

/** Mail that the server refuses is tried this often, over some 26 hours, before it is parked. */
export const mostAttempts = 12;

const minute = 60_000;
const longestWait = 6 * 60 * minute;
/** An outage says nothing about a mail: it is tried again soon after, and never parked for it. */
const longestOutageWait = 15 * minute;

/** Whether the way to the server failed, so that no other mail can be sent now either. */
export const isUnreachable = ({ code, responseCode }: MailError): boolean =>
  responseCode === 421 || (code !== undefined && outages.has(code));

// EPROTOCOL: it greets with an error. EABORT: our own limit of time.
const outages = new Set(
  'ECONNECTION ETIMEDOUT ESOCKET EDNS ETLS EREQUIRETLS EPROTOCOL EPROXY EAUTH ENOAUTH EOAUTH2 EABORT'.split(' '),
);

/** When a mail is tried again after so many attempts, waiting twice as long each time; or why it is given up. */
export function afterFailure(
  error: MailError,
  attempts: number,
  now: Date,
): { dueAt: Date; parked: null } | { dueAt: null; parked: string } {
  if (error.final || (attempts >= mostAttempts && !isUnreachable(error)))
    return { dueAt: null, parked: reasonOf(error) };
  const wait = Math.min(minute * 2 ** (attempts - 1), isUnreachable(error) ? longestOutageWait : longestWait);
  return { dueAt: new Date(now.getTime() + wait), parked: null };
}

export const reasonOf = ({ message }: MailError): string =>
  String(message)
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 500) || 'The mail server gave no reason.';
