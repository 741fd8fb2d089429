import type { Database, Transaction } from '#persistence';
import { notice } from '../notice/notice.js';
import { type AppointmentChange, cancelAllOf, findBusy, writeAppointments } from './appointment.sql.js';
import { noticeOf } from './appointment-notice.js';

/** When and where a case asks for people. One case has one appointment, whoever takes part. */
export interface AppointmentDraft {
  programId: string;
  caseKind: string;
  caseId: string;
  /** All who take part; whoever took part before and is not named any more gets a cancellation. */
  personIds: string[];
  startsAt: Date;
  /** After the start, and less than 24 hours after it. */
  endsAt: Date;
  /** One line of up to 200 characters, what follows is cut off. Nothing confidential: it stands in calendars. */
  summary: string;
  /** Where, in one line of up to 300 characters; may be empty. */
  place: string;
  /** The page that it is about: '/interviews/…'. */
  path: string;
  /** Who invites, in words: 'Denise Holloway, HR'. Without it, the program does. */
  organizer?: string;
}

/** When somebody has no time. What for is nobody else's business. */
export interface Busy {
  personId: string;
  startsAt: Date;
  endsAt: Date;
}

/**
 * Puts appointments into people's calendars, or moves them there, and tells just those in whose calendar something
 * changes: by a notice, and by a mail that calendar programs read. To be called by an action on the case, which holds
 * its lock; one draft for each case. `at` is the time of the change.
 */
export async function setAppointments(tx: Transaction, appointments: AppointmentDraft[], at: Date): Promise<void> {
  if (appointments.length === 0) return;
  await tell(tx, await tx.run<AppointmentChange>(writeAppointments, [JSON.stringify(appointments), at]), at);
}

/** Cancels the appointments of the cases that are not over yet, and tells all who were to take part why. */
export async function cancelAppointments(tx: Transaction, caseIds: string[], at: Date, why: string): Promise<void> {
  if (caseIds.length === 0) return;
  await tell(tx, await tx.run<AppointmentChange>(cancelAllOf, [caseIds, at]), at, why);
}

/**
 * Who of these people has an appointment between the two times, by the start of it; `exceptCaseId` is the case that is
 * about to be moved. Only what is in Liaison is known.
 */
export function busyPeople(
  where: Transaction | Database,
  programId: string,
  personIds: string[],
  from: Date,
  to: Date,
  exceptCaseId?: string,
): Promise<Busy[]> {
  const asked = [programId, personIds, from, to, exceptCaseId ?? null];
  return 'run' in where ? where.run<Busy>(findBusy, asked) : where.read<Busy>({ programId }, findBusy, asked);
}

const tell = (tx: Transaction, changes: AppointmentChange[], at: Date, why?: string) =>
  notice(
    tx,
    changes.map((change) => noticeOf(change, at, why)),
    at,
  );
