import type { Actor, Role } from '#access';
import {
  ContestService,
  ExpressionService,
  hiringLifecycles,
  InterviewService,
  PanelService,
  ScorecardService,
  VacancyService,
} from '#hiring';
import { assignmentLifecycles } from '#assignments';
import { evaluationLifecycles } from '#evaluations';
import { incidentLifecycles } from '#incidents';
import type { LookSoon } from '#deadlines';
import { Cases, Lifecycles, Recording } from '#lifecycle';
import { type Database, FixedClock } from '#persistence';
import { ProgramSettings } from '#policies';
import { trainingLifecycles } from '#training';
import type { Bluegrass } from '../bluegrass.js';

/** The product's own services on a clock of the past: what the demo shows really happened, step by step. */
export class Stage {
  readonly clock: FixedClock;
  readonly cases: Cases;
  readonly vacancies: VacancyService;
  readonly expressions: ExpressionService;
  readonly contests: ContestService;
  readonly panels: PanelService;
  readonly interviews: InterviewService;
  readonly scorecards: ScorecardService;
  private readonly settings: ProgramSettings;

  constructor(
    readonly database: Database,
    readonly demo: Bluegrass,
  ) {
    this.clock = new FixedClock(demo.now);
    this.settings = new ProgramSettings(database, this.clock);
    const lifecycles = new Lifecycles();
    lifecycles.add(
      ...hiringLifecycles,
      ...assignmentLifecycles,
      ...incidentLifecycles,
      ...trainingLifecycles,
      ...evaluationLifecycles,
    );
    // The worker is not up yet; it looks by itself when it starts.
    this.cases = new Cases(
      database,
      this.clock,
      this.settings,
      new Recording({ at: () => undefined } as unknown as LookSoon),
      lifecycles,
    );
    this.vacancies = new VacancyService(database, this.cases);
    this.expressions = new ExpressionService(database, this.cases);
    this.contests = new ContestService(database, this.cases);
    this.panels = new PanelService(database, this.cases);
    this.interviews = new InterviewService(database, this.cases);
    this.scorecards = new ScorecardService(database, this.cases);
  }

  /** Goes to so many business days before (or after) today, at the hour of the program's own clock. */
  async goTo(businessDays: number, hour: number): Promise<string> {
    this.clock.moveTo(await this.at(businessDays, hour));
    return this.day(businessDays);
  }

  /** The instant at the hour of such a day. */
  async at(businessDays: number, hour: number): Promise<Date> {
    const { calendar } = await this.settings.of(this.demo);
    return new Date(calendar.startOfDay(await this.day(businessDays)).getTime() + hour * 3_600_000);
  }

  /** The day so many business days before or after today; with 0, today itself. */
  async day(businessDays: number): Promise<string> {
    const { calendar } = await this.settings.of(this.demo);
    if (businessDays >= 0) return calendar.addToDay(this.demo.today, { amount: businessDays, unit: 'business days' });
    let day = new Date(`${this.demo.today}T12:00:00Z`);
    for (let left = -businessDays; left > 0;) {
      day = new Date(day.getTime() - 86_400_000);
      if (calendar.isBusinessDay(day.toISOString().slice(0, 10))) left--;
    }
    return day.toISOString().slice(0, 10);
  }

  /** 'Denise Holloway', acting in the role. */
  actor(name: string, role: Role): Actor {
    const email = `${name.toLowerCase().replaceAll(' ', '.')}@bluegrass.example`;
    const personId = this.demo.personIds.get(email);
    if (!personId) throw new Error(`Nobody in the demo is called ${name}.`);
    return {
      programId: this.demo.programId,
      personId,
      name,
      email,
      timeZone: this.demo.timeZone,
      settingsVersion: 1,
      grants: [{ role, campusId: null, unitId: null }],
    };
  }
}
