import { announce } from '#outbox';
import type { Transaction } from '#persistence';

export const seatFreed = 'seat-freed';

/**
 * Lets the waiting list of a session move up once this is committed. It is done by the worker, which sees everybody in
 * the line; whoever frees a seat, such as a school administrator who declines, need not.
 */
export const announceFreedSeats = (
  tx: Transaction,
  session: { id: string; programId: string; courseTitle: string },
  now: Date,
): void =>
  announce(
    tx,
    [
      {
        programId: session.programId,
        name: seatFreed,
        addressee: 'training',
        says: `Move the waiting list up: ${session.courseTitle}`,
        caseKind: 'training_session',
        caseId: session.id,
        ownerRole: 'supervisor',
        dueOn: null,
        payload: { sessionId: session.id },
      },
    ],
    now,
  );
