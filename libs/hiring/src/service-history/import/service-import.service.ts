import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Actor } from '#access';
import { auditStep } from '#audit';
import { Clock, Database } from '#persistence';
import { type Problem, ruleBroken } from '#problems';
import { ProgramSettings } from '#policies';
import { type CheckedLine, checkedLines, type MatchedLine, matchParams } from './checked-lines.js';
import { readServiceCsv } from './read-service-csv.js';
import type { ServiceImportedDto, ServiceImportPreviewDto } from './service-import.dto.js';
import { holdImports, insertImported, matchLines } from './service-import.sql.js';

/** So many faults are listed in a refusal; the preview shows them all. */
const mostFaults = 100;

/** HR brings in service histories from a file: all of it, or nothing. */
@Injectable()
export class ServiceImport {
  constructor(
    private readonly database: Database,
    private readonly settings: ProgramSettings,
    private readonly clock: Clock,
  ) {}

  /** Says line by line what would be imported and what is wrong; changes nothing. */
  async preview(actor: Actor, file: Buffer): Promise<ServiceImportPreviewDto> {
    const today = await this.today(actor);
    const { lines } = readServiceCsv(file, today);
    const matches = await this.database.read<MatchedLine>(actor, matchLines, matchParams(actor, lines));
    const checked = checkedLines(lines, matches, today);
    return {
      ok: checked.every(({ ok }) => ok),
      count: checked.length,
      lines: checked.map(asShown),
    };
  }

  /** Adds every line as an entry that HR still has to verify. Throws 422 with each line that is wrong. */
  async import(actor: Actor, file: Buffer): Promise<ServiceImportedDto> {
    const today = await this.today(actor);
    const { lines } = readServiceCsv(file, today);
    return this.database.transact({ ...actor, once: onceFor(actor, file) }, async (tx) => {
      await tx.run(holdImports, [actor.programId]);
      const checked = checkedLines(lines, await tx.run<MatchedLine>(matchLines, matchParams(actor, lines)), today);
      if (checked.some(({ ok }) => !ok)) throw refused(checked);
      const now = this.clock.now();
      const insert = { statement: insertImported, params: [...insertColumns(actor, checked), actor.personId, now] };
      const byOfficer = new Map<string, CheckedLine[]>();
      for (const line of checked) byOfficer.set(line.officerId!, [...(byOfficer.get(line.officerId!) ?? []), line]);
      const entries = [...byOfficer].map(([caseId, theirs]) => ({
        caseKind: 'service_history',
        caseId,
        action: 'import',
        says: `imported ${theirs.length} ${theirs.length === 1 ? 'entry' : 'entries'} of service`,
        whoId: actor.personId,
        who: actor.name,
        at: now,
        after: { entries: theirs.map(wordsOfLine) },
      }));
      await tx.runAll([insert, auditStep(entries)]);
      return { count: checked.length, officers: byOfficer.size };
    });
  }

  private async today(actor: Actor): Promise<string> {
    return (await this.settings.of(actor)).calendar.dayOf(this.clock.now());
  }
}

const insertColumns = (actor: Actor, lines: CheckedLine[]): unknown[] => [
  actor.programId,
  lines.map(({ officerId }) => officerId),
  lines.map(({ agency }) => agency),
  lines.map(({ startedOn }) => startedOn),
  lines.map(({ endedOn }) => endedOn),
  lines.map(({ note }) => note),
];

const asShown = ({ line, ok, errors, badge, officerName, agency, startedOn, endedOn, note }: CheckedLine) => ({
  line,
  ok,
  errors,
  badge,
  officerName,
  agency,
  startedOn,
  endedOn,
  note,
});

const wordsOfLine = ({ line, agency, startedOn, endedOn }: CheckedLine) => ({ line, agency, startedOn, endedOn });

function refused(lines: CheckedLine[]): Problem {
  const wrong = lines.filter(({ ok }) => !ok);
  const errors = wrong.flatMap(({ line, errors }) =>
    errors.map(({ column, message }) => ({ field: `lines.${line}.${column}`, message: `Line ${line}: ${message}` })),
  );
  const words = wrong.length === 1 ? '1 line needs' : `${wrong.length} lines need`;
  return ruleBroken('import-refused', `${words} mending. Nothing was imported.`, errors.slice(0, mostFaults));
}

/** The file is part of what makes a request the same one; it was not read yet when the fingerprint was taken. */
function onceFor({ once }: Actor, file: Buffer): Actor['once'] {
  return (
    once && { key: once.key, fingerprint: createHash('sha256').update(once.fingerprint).update(file).digest('hex') }
  );
}
