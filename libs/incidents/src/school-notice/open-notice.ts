import { v7 as uuid } from 'uuid';
import type { Consequences } from '#lifecycle';
import type { Transaction } from '#persistence';
import type { SchoolNotice, ToldToSchool } from './school-notice.js';
import { schoolNoticeLifecycle } from './school-notice.lifecycle.js';
import { insertNotice, schoolNoticeFacts } from './school-notice.sql.js';

export interface NewNotice extends ToldToSchool {
  programId: string;
  incidentId: string;
  sentBy: string;
}

/** Writes a notice to the school down, to be opened; gives its facts. */
export async function writeNotice(tx: Transaction, notice: NewNotice, now: Date): Promise<SchoolNotice> {
  const { programId, incidentId, status, nextStep, contact, sentBy } = notice;
  const id = uuid();
  await tx.run(insertNotice, [id, programId, incidentId, status, nextStep, contact, sentBy, now]);
  const [facts] = await tx.run<SchoolNotice>(schoolNoticeFacts, [[id]]);
  return facts!;
}

/** Tells the school in consequence of something else, such as making an investigation known. */
export async function openNotice(
  tx: Transaction,
  consequences: Consequences,
  notice: NewNotice,
  now: Date,
): Promise<void> {
  await consequences.open(schoolNoticeLifecycle, [await writeNotice(tx, notice, now)]);
}
