import type { AccessEvent } from './access-event.js';

/** The same again within this many minutes is counted, and recorded as one entry when they are over. */
export const windowMinutes = 10;
/** Of so many different events the repeats are counted at a time; the oldest is recorded early when there are more. */
const mostWindows = 5_000;

export interface Recorded extends AccessEvent {
  at: Date;
}

interface Window {
  event: Recorded;
  until: number;
  more: number;
}

/**
 * Keeps one person from filling the record: the first of a kind is recorded as it is, what repeats it is counted. A
 * refusal that is asked for a thousand times is two entries, and the number is in the second.
 */
export class Repeats {
  /** In the order in which they began, which is the order in which they end. */
  private readonly windows = new Map<string, Window>();

  /** What is to be recorded now. */
  take(event: AccessEvent, at: Date): Recorded[] {
    const over = this.over(at);
    const key = keyOf(event);
    const window = this.windows.get(key);
    if (window) {
      window.more++;
      return over;
    }
    if (this.windows.size >= mostWindows) over.push(...this.end(this.windows.keys().next().value!, at));
    const recorded = { ...event, at };
    this.windows.set(key, { event: recorded, until: at.getTime() + windowMinutes * 60_000, more: 0 });
    return [...over, recorded];
  }

  /** The sums of those whose time is over. */
  over(at: Date): Recorded[] {
    const sums: Recorded[] = [];
    for (const [key, { until }] of this.windows) {
      if (until > at.getTime()) break;
      sums.push(...this.end(key, at));
    }
    return sums;
  }

  /** The sums of all, for when nothing more comes. */
  all(at: Date): Recorded[] {
    return [...this.windows.keys()].flatMap((key) => this.end(key, at));
  }

  private end(key: string, at: Date): Recorded[] {
    const { event, more } = this.windows.get(key)!;
    this.windows.delete(key);
    return more === 0 ? [] : [{ ...event, at, says: `${event.says}, ${more} more ${more === 1 ? 'time' : 'times'}` }];
  }
}

/** A refusal is the same whichever record was asked for: else whoever tries them one by one fills the table. */
function keyOf({ programId, personId, about, action, says, of }: AccessEvent): string {
  return JSON.stringify([programId, personId, about, action, says, about === 'refusal' ? null : of]);
}
