import { Injectable } from '@nestjs/common';
import type { Actor } from '#access';
import { Lifecycles } from '#lifecycle';
import { type NoticeDraft, recordNotices } from '#notifications';
import { Clock, Database, type Transaction } from '#persistence';
import { type OfCase, readable } from './readable-cases.js';
import { markParkedTold, programsWithUntold, stuckPage } from './tell-parked.sql.js';

/** Tells the program administrators what was given up, whichever part gave it up: once, and all of a program together. */
@Injectable()
export class TellParked {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly lifecycles: Lifecycles,
  ) {}

  async tell(): Promise<void> {
    const programs = await this.database.read<{ programId: string }>({ programId: null }, programsWithUntold);
    for (const { programId } of programs)
      await this.database.transact({ programId }, (tx) => this.tellProgram(tx, programId));
  }

  private async tellProgram(tx: Transaction, programId: string): Promise<void> {
    const now = this.clock.now();
    const parked = await tx.run<OfCase>(markParkedTold, [programId, stuckPage]);
    if (parked.length === 0) return; // another worker was first
    const schools = await readable(parked, districtAdministrator(programId), this.lifecycles, (statement, params) =>
      tx.run(statement, params),
    );
    const key = `stuck ${now.toISOString()}`;
    const drafts = [
      draft(programId, 'agency_administrator', parked.length, key),
      ...(schools.length > 0 ? [draft(programId, 'district_administrator', schools.length, key)] : []),
    ];
    tx.atEnd([recordNotices(drafts, now)]);
  }
}

/** Who holds that role and no other: nobody in person. */
const districtAdministrator = (programId: string): Actor => ({
  programId,
  personId: '',
  name: '',
  email: '',
  timeZone: '',
  settingsVersion: 0,
  side: 'school',
  grants: [{ role: 'district_administrator', campusId: null, unitId: null }],
});

/** It names no case: a notice travels by e-mail, and the page shows each reader what is theirs to know. */
const draft = (programId: string, role: string, count: number, dedupeKey: string): NoticeDraft => ({
  programId,
  to: { role },
  subject: `Stuck: ${count === 1 ? 'something' : `${count} things`} that Liaison could not do by itself`,
  body: 'Liaison tried several times and then gave up. The page says what it is and why it failed, and has a button to try again.',
  path: stuckPage,
  caseKind: 'program',
  caseId: programId,
  dedupeKey,
});
