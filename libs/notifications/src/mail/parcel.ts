import type { DueNotice } from './due-mail.sql.js';

/** One mail to one person about one program: a notice by itself, or a day's notices together. */
export interface Parcel {
  /** Stays the same however often it is tried. */
  id: string;
  programId: string;
  programName: string;
  to: { name: string; address: string };
  reachable: boolean;
  /** Tries before this one. */
  attempts: number;
  notices: Pick<DueNotice, 'id' | 'subject' | 'body' | 'path' | 'calendarEvent' | 'requestId'>[];
}

/** Puts the notices of each batch into one mail, in the order in which they come. */
export function gather(due: DueNotice[]): Parcel[] {
  const parcels = new Map<string, Parcel>();
  for (const notice of due) {
    const parcel = parcels.get(notice.emailBatch) ?? emptyParcel(notice);
    parcel.notices.push(notice);
    parcels.set(notice.emailBatch, parcel);
  }
  return [...parcels.values()];
}

const emptyParcel = (notice: DueNotice): Parcel => ({
  id: notice.emailBatch,
  programId: notice.programId,
  programName: notice.programName,
  to: { name: notice.personName, address: notice.email },
  reachable: notice.reachable,
  attempts: notice.emailAttempts,
  notices: [],
});
