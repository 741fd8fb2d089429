import { Injectable } from '@nestjs/common';
import { ProgramCalendar, readCalendar } from '#calendar';
import { Clock, Database, type Scope, type Statement, type Transaction } from '#persistence';
import { notFound } from '#problems';
import { readChoices, readSettingsVersion } from './policy.sql.js';
import { type Choice, Settings } from './settings.js';

interface CalendarRow {
  timeZone: string;
  settingsVersion: number;
  holidays: string[];
  noSchool: string[];
  terms: { startsOn: string; endsOn: string }[];
}

interface Kept {
  version: number;
  settings: Settings;
}

type VersionRow = { settingsVersion: number };

/** So many programs' settings are kept in memory. */
const most = 200;

/** The settings of programs, kept in memory for as long as their number does not change. */
@Injectable()
export class ProgramSettings {
  private readonly kept = new Map<string, Kept>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * A signed-in person's request brings the number along; without it, it is asked for. Inside a transaction that one
   * is used: whoever holds a connection must not wait for a second. Throws 404 without a program.
   */
  async of(scope: Scope & { settingsVersion?: number }, tx?: Transaction): Promise<Settings> {
    const programId = scope.programId;
    if (!programId) throw notFound('program');
    const ask = <Row>(statement: Statement): Promise<Row[]> =>
      tx ? tx.run<Row>(statement, [programId]) : this.database.read<Row>({ programId }, statement, [programId]);
    const version = scope.settingsVersion ?? (await ask<VersionRow>(readSettingsVersion))[0]?.settingsVersion ?? 0;
    const kept = this.kept.get(programId);
    if (!kept || kept.version < version) return this.read(programId, ask);
    this.keep(programId, kept);
    return kept.settings;
  }

  /** Puts it last in line, and lets go of the one that was not asked for the longest. */
  private keep(programId: string, kept: Kept): void {
    this.kept.delete(programId);
    this.kept.set(programId, kept);
    if (this.kept.size > most) this.kept.delete(this.kept.keys().next().value!);
  }

  private async read(programId: string, ask: <Row>(statement: Statement) => Promise<Row[]>): Promise<Settings> {
    // The number comes first: what is read after it is as new or newer, so that nothing old is kept under a new number.
    const [row] = await ask<CalendarRow>(readCalendar);
    if (!row) throw notFound('program');
    const choices = await ask<Choice>(readChoices);
    const calendar = new ProgramCalendar(row);
    const settings = new Settings(calendar, choices, () => calendar.dayOf(this.clock.now()), row.settingsVersion);
    this.keep(programId, { version: row.settingsVersion, settings });
    return settings;
  }
}
