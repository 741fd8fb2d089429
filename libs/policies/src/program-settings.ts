import { Injectable } from '@nestjs/common';
import { ProgramCalendar, readCalendar } from '#calendar';
import { Clock, Database, type Scope } from '#persistence';
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

/** So many programs' settings are kept in memory. */
const most = 200;

/** The settings of programs, kept in memory for as long as their number does not change. */
@Injectable()
export class ProgramSettings {
  private readonly kept = new Map<string, { version: number; settings: Settings }>();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** A signed-in person's request brings the number along; without it, it is asked for. Throws 404 without a program. */
  async of(scope: Scope & { settingsVersion?: number }): Promise<Settings> {
    const programId = scope.programId;
    if (!programId) throw notFound('program');
    const version = scope.settingsVersion ?? (await this.versionOf(programId));
    const kept = this.kept.get(programId);
    if (kept && kept.version >= version) return kept.settings;
    return this.read(programId);
  }

  private async read(programId: string): Promise<Settings> {
    const [[row], choices] = await Promise.all([
      this.database.read<CalendarRow>({ programId }, readCalendar, [programId]),
      this.database.read<Choice>({ programId }, readChoices, [programId]),
    ]);
    if (!row) throw notFound('program');
    const calendar = new ProgramCalendar(row);
    const settings = new Settings(calendar, choices, () => calendar.dayOf(this.clock.now()));
    if (this.kept.size >= most) this.kept.delete(this.kept.keys().next().value!);
    this.kept.set(programId, { version: row.settingsVersion, settings });
    return settings;
  }

  private async versionOf(programId: string): Promise<number> {
    const [row] = await this.database.read<{ settingsVersion: number }>({ programId }, readSettingsVersion, [
      programId,
    ]);
    return row?.settingsVersion ?? 0;
  }
}
