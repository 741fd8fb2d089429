import { Injectable } from '@nestjs/common';
import type { Actor } from '#access';
import { entriesOfCases, recordExport, type SealedExport, sealOf } from '#audit';
import { Cases } from '#lifecycle';
import { Clock, Database, statement } from '#persistence';
import { forbidden } from '#problems';
import { vacancyLifecycle } from '../vacancy/vacancy.lifecycle.js';
import { casesOf } from './cases-of-file.js';
import type { HiringFile } from './hiring-file.js';
import { readHiringFile } from './read-hiring-file.js';

/** The file, sealed by the record of its own export. */
export type SealedHiringFile = Omit<SealedExport, 'parts'> & { parts: HiringFile };

const partnersOfFile = statement(
  'partners-of-hiring-file',
  `select name as program, agency_name as agency, district_name as district, time_zone from program where id = $1`,
);
const isCandidate = statement(
  'exporter-is-candidate',
  `select id from expression where program_id = $1 and vacancy_id = $2 and officer_id = $3`,
);

/** The whole case of a vacancy for an auditor. */
@Injectable()
export class HiringFiles {
  constructor(
    private readonly database: Database,
    private readonly cases: Cases,
    private readonly clock: Clock,
  ) {}

  /**
   * Exports the file as it stands in one snapshot of the database, and records who exported it. Throws 404 for a vacancy
   * that the person may not read, 403 for one who volunteered for it.
   */
  async export(actor: Actor, vacancyId: string, kind: 'JSON' | 'PDF'): Promise<SealedHiringFile> {
    await this.cases.read(vacancyLifecycle, actor, vacancyId);
    const at = this.clock.now();
    const { parts, entries } = await this.database.snapshot(actor, async (tx) => {
      const [[partners], own] = await Promise.all([
        tx.run<{ program: string; agency: string; district: string; timeZone: string }>(partnersOfFile, [
          actor.programId,
        ]),
        tx.run(isCandidate, [actor.programId, vacancyId, actor.personId]),
      ]);
      if (own.length > 0)
        throw forbidden(
          'You volunteered for this vacancy, so its file is for others to export: it has the others in it.',
        );
      const about = { ...partners!, exportedAt: at.toISOString(), exportedBy: actor.name };
      const file = await readHiringFile(tx, { programId: actor.programId, vacancyId, about });
      return { parts: file, entries: await entriesOfCases(tx, actor.programId, casesOf(file)) };
    });
    const seal = sealOf({ ...parts }, entries);
    const who = { whoId: actor.personId, who: actor.name, at };
    const what = { action: 'export-hiring-file', says: `exported the hiring file as ${kind}`, after: { as: kind } };
    const head = await this.database.transact(actor, (tx) =>
      recordExport(tx, actor.programId, { caseKind: 'vacancy', caseId: vacancyId, ...what, ...who }, seal),
    );
    return {
      format: 'liaison-hiring-file/1',
      parts,
      audit: { head: { seq: head.seq, hash: head.hash }, entries: [...entries, head] },
    };
  }
}
