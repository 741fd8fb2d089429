import { type AlmanacYear, dayAt, dayOf, daysAfter, due, endOfDay, placeOf } from './an-almanac.js';
import { lapsesAfter, spans } from './a-drill.js';

/** A date of a drill as it must be; instants in milliseconds. */
export interface ModelDate {
  due: number;
  /** As it was set, where it has moved since. */
  first: number | null;
}

export interface ModelDrill {
  state: string;
  since: number;
  tasks: Map<string, ModelDate & { escalated: boolean }>;
  lapses: ModelDate | null;
}

/** What the drills of a program must look like, whatever is done to its calendar: said once more, in plain words. */
export class Model {
  readonly drills = new Map<string, ModelDrill>();
  changed = false;
  /** How many dates have moved each way, and how many did not come back as far, as too little time would be left. */
  readonly moved = { later: 0, back: 0, held: 0 };

  constructor(readonly year: AlmanacYear) {}

  /** The dates of a state are counted when it is entered; null where the calendar cannot say one of them. */
  entering(state: string, since: number): ModelDrill | null {
    const dates = Object.entries(spans[state] ?? {}).map(
      ([kind, { amount, unit }]) => [kind, due(since, amount, unit, this.year)] as const,
    );
    const lapses = state === 'planned' ? due(since, lapsesAfter.amount, lapsesAfter.unit, this.year) : undefined;
    if (lapses === null || dates.some(([, date]) => date === null)) return null;
    const tasks = dates.map(([kind, date]) => [kind, { due: date!, first: null, escalated: false }] as const);
    return { state, since, tasks: new Map(tasks), lapses: lapses === undefined ? null : { due: lapses, first: null } };
  }

  /** What the worker does when it looks: dates follow the calendar, drills lapse, late tasks are escalated. */
  look(now: number): void {
    if (this.changed) this.follow(now);
    this.changed = false;
    for (const drill of this.drills.values()) {
      if (drill.lapses && drill.lapses.due <= now)
        Object.assign(drill, { state: 'lapsed', tasks: new Map(), lapses: null });
      for (const task of drill.tasks.values()) task.escalated ||= task.due <= now;
    }
  }

  private follow(now: number): void {
    const tomorrow = daysAfter(dayOf(now, this.year.zone), 1, 'business days', this.year)!;
    const soonest = endOfDay(tomorrow, this.year.zone);
    for (const { state, since, tasks, lapses } of this.drills.values()) {
      for (const [kind, task] of tasks) {
        const { amount, unit } = spans[state]![kind]!;
        if (!task.escalated) this.move(task, due(since, amount, unit, this.year), soonest);
      }
      if (lapses) this.move(lapses, due(since, lapsesAfter.amount, lapsesAfter.unit, this.year), soonest);
    }
  }

  private move(date: ModelDate, counted: number | null, soonest: number): void {
    const was = date.due;
    if (counted === null) return;
    const promised = Math.max(counted, date.first ?? was);
    if (promised < Math.min(was, soonest)) this.moved.held++;
    if (counted > was) date.due = counted;
    // Brought forward: by tomorrow's end there has to be time, and a promise is kept.
    else if (was > soonest) date.due = Math.max(promised, soonest);
    if (date.due === was) return;
    date.first ??= was;
    this.moved[date.due > was ? 'later' : 'back']++;
  }

  /** A holiday or day off that the calendar has, chosen by a number; mostly one that came last. */
  someDay(number: number): string | undefined {
    const { holidays, noSchool } = this.year;
    const days = number % 4 === 0 ? [...holidays, ...noSchool] : [...holidays.slice(-2), ...noSchool.slice(-2)];
    return days[number % Math.max(days.length, 1)];
  }

  /** The next date, at least half a day ahead, that has been moved. */
  nextMoved(now: number): number | undefined {
    const dates = [...this.drills.values()].flatMap(({ tasks, lapses }) => [
      ...tasks.values(),
      ...(lapses ? [lapses] : []),
    ]);
    const moved = dates.filter(({ due, first }) => first !== null && due > first && due > now + 12 * 3_600_000);
    return moved.map(({ due }) => due).sort((a, b) => a - b)[0];
  }

  dayNear(now: number, ahead: number): string {
    return dayAt(placeOf(dayOf(now, this.year.zone)) + ahead);
  }
}
