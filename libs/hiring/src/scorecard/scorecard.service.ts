import { Injectable } from '@nestjs/common';
import type { Actor } from '#access';
import { Cases, shownCase } from '#lifecycle';
import { Database, type Transaction } from '#persistence';
import { forbidden, invalid, notNow, stale } from '#problems';
import type { Scorecard, Sheet } from './scorecard.js';
import type {
  CorrectScorecardDto,
  FormerSheetDto,
  SavedSheetDto,
  SaveSheetDto,
  ScorecardDto,
  SheetDto,
  WrittenSheetDto,
} from './scorecard.dto.js';
import { scorecardLifecycle } from './scorecard.lifecycle.js';
import { faultsOfSheet } from './scorecard.rules.js';
import { formerSheets, readSheet, saveSheet } from './scorecard.sql.js';

/** What each panelist writes on their own scorecard (standard 27). */
@Injectable()
export class ScorecardService {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
  ) {}

  async read(actor: Actor, id: string): Promise<ScorecardDto> {
    const scorecard = await this.cases.read(scorecardLifecycle, actor, id);
    return this.database.transact(actor, (tx) => this.shown(tx, actor, scorecard));
  }

  /** Keeps what is typed so far. Throws 400 for scores that are none, 403, 409 once handed in, 412 for an older sheet. */
  async save(actor: Actor, id: string, { version, ...sent }: SaveSheetDto): Promise<SavedSheetDto> {
    const scorecard = await this.cases.read(scorecardLifecycle, actor, id);
    if (scorecard.personId !== actor.personId) throw forbidden('A scorecard is its own panelist’s to write on.');
    const { scores, notes, comment } = sheetOf(sent);
    const faults = faultsOfSheet(scorecard.questions, { scores, notes });
    if (faults.length > 0) throw invalid(faults);
    return this.database.transact(actor, async (tx) => {
      const { now } = await this.cases.moment(actor, tx);
      const sheet = [JSON.stringify(scores), JSON.stringify(notes), comment, now, version];
      const saved = await tx.run<{ version: number }>(saveSheet, [actor.programId, id, actor.personId, ...sheet]);
      if (saved[0]) return { version: saved[0].version, savedAt: now };
      const current = await this.cases.read(scorecardLifecycle, actor, id);
      if (current.state !== 'due') throw notNow('This scorecard is handed in or not needed any more.');
      throw stale('You changed this scorecard in another window after you opened it here.');
    });
  }

  handIn(actor: Actor, id: string, sent: SheetDto): Promise<ScorecardDto> {
    return this.take(actor, id, 'hand-in', sheetOf(sent));
  }

  correct(actor: Actor, id: string, { reason, ...sent }: CorrectScorecardDto): Promise<ScorecardDto> {
    return this.take(actor, id, 'correct', { ...sheetOf(sent), reason });
  }

  excuse(actor: Actor, id: string, reason: string): Promise<ScorecardDto> {
    return this.take(actor, id, 'excuse', { reason });
  }

  private take(actor: Actor, id: string, action: string, input: Sheet | { reason: string }): Promise<ScorecardDto> {
    return this.database.transact(actor, async (tx) =>
      this.shown(tx, actor, await this.cases.take(tx, actor, scorecardLifecycle, id, action, input)),
    );
  }

  private async shown(tx: Transaction, actor: Actor, scorecard: Scorecard): Promise<ScorecardDto> {
    const [[sheet], former] = await Promise.all([
      tx.run<WrittenSheetDto>(readSheet, [scorecard.id]),
      tx.run<FormerSheetDto>(formerSheets, [scorecard.id]),
    ]);
    return {
      ...shownCase(scorecardLifecycle, scorecard, actor),
      vacancyId: scorecard.vacancyId,
      interviewId: scorecard.interviewId,
      campusName: scorecard.campusName,
      officerName: scorecard.officerName,
      panelistName: scorecard.personName,
      own: scorecard.personId === actor.personId,
      dueAt: scorecard.dueAt,
      handedInAt: scorecard.handedInAt,
      excuse: scorecard.excuse,
      questions: scorecard.questions,
      sheet: sheet ?? null,
      former,
    };
  }
}

const sheetOf = ({ scores, notes = {}, comment = '' }: SheetDto): Sheet => ({ scores, notes, comment });
