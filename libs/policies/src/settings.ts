import { ProgramCalendar } from '#calendar';
import type { Policy } from './policy.js';

/** What the program chose for a policy from a day on, the newest first. */
export interface Choice {
  key: string;
  effectiveOn: string;
  value: unknown;
  setAt: Date;
}

/** A program's calendar and policies as they stand. */
export class Settings {
  constructor(
    readonly calendar: ProgramCalendar,
    private readonly choices: Choice[],
    private readonly today: () => string,
    /** The number of the program's settings that these are. */
    readonly version = 0,
  ) {}

  get timeZone(): string {
    return this.calendar.timeZone;
  }

  /** What holds on a day ('YYYY-MM-DD', today where none is given): the newest choice in effect, else the default. */
  policy<T>(policy: Policy<T>, day: string = this.today()): T {
    return inEffect(policy, this.choices, day) as T;
  }

  /** The policies as they stood at the instant: what was chosen later holds for what began later. On today's calendar. */
  at(instant: Date): Settings {
    const day = this.calendar.dayOf(instant);
    const made = this.choices.filter(({ setAt }) => setAt <= instant);
    return new Settings(this.calendar, made, () => day, this.version);
  }
}

/** The newest choice that is in effect on the day, else the default. A later choice for the same day replaces the earlier. */
export function inEffect(policy: Policy, choices: Choice[], day: string): unknown {
  const choice = choices.find(({ key, effectiveOn }) => key === policy.key && effectiveOn <= day);
  return choice ? choice.value : policy.default;
}
