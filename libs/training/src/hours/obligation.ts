import { type Certainty, compare, type Completion, type CourseLevel, countedOnce } from './completion.js';

/** So many hours of something that an officer owes by a day. */
export interface Obligation {
  /** Names it for the officer: 'sro-1', 'year-2027'. */
  key: string;
  title: string;
  hundredths: number;
  /** Hours count once within a ledger; SRO II counts as a level and as the annual in-service of its year. */
  ledger: string;
  /** What counts towards it: courses of these levels, or this one course. */
  levels: CourseLevel[] | null;
  courseId: string | null;
  /** Completions from this day on count; null: earlier ones too. */
  opensOn: string | null;
  /** The last day for it. */
  dueOn: string;
  /** Completions after the last day do not count towards it: those of a calendar year. */
  closes: boolean;
  /** Excused by the agency's administrator, with the reason. */
  waived: string | null;
  /** Why it is owed, in sentences. */
  because: string[];
}

/** How far an obligation is. */
export interface Standing extends Obligation {
  counted: Record<Certainty, number>;
  /** Not verified yet. */
  owed: number;
  /** The day on which the verified hours reached it; null while they do not. */
  metOn: string | null;
  /** With what waits to be verified and what is planned it is reached in time. */
  reaches: boolean;
  /** The completions that count towards it, and with how much. */
  from: { id: string; hundredths: number }[];
  /** The first day on which something that counts expires; null where nothing does. */
  expiresOn: string | null;
}

const fits = (obligation: Obligation, { on, level, courseId }: Completion): boolean =>
  obligation.waived === null &&
  (obligation.opensOn === null || on >= obligation.opensOn) &&
  (!obligation.closes || on <= obligation.dueOn) &&
  (obligation.levels?.includes(level) ?? true) &&
  (obligation.courseId === null || obligation.courseId === courseId);

/**
 * How far each obligation is. Every completion goes to the obligation of its ledger that is due first and not yet full;
 * where its hours reach further, the rest goes to the next. That meets all of them whenever they can be met.
 */
export function standings(obligations: Obligation[], completions: Completion[]): Standing[] {
  const counted = countedOnce(completions);
  const all = obligations
    .map((obligation) => new Filling(obligation))
    .toSorted((a, b) => compare(a.obligation.dueOn, b.obligation.dueOn) || compare(a.obligation.key, b.obligation.key));
  for (const ledger of new Set(obligations.map((obligation) => obligation.ledger))) {
    const inLedger = all.filter(({ obligation }) => obligation.ledger === ledger);
    for (const completion of counted) {
      let left = completion.hundredths;
      for (const filling of inLedger)
        if (left > 0 && fits(filling.obligation, completion)) left -= filling.take(completion, left);
    }
  }
  return all.map((filling) => filling.standing());
}

/** An obligation while the completions are given out. */
class Filling {
  private readonly counted: Record<Certainty, number> = { verified: 0, claimed: 0, planned: 0 };
  private readonly from: { id: string; hundredths: number }[] = [];
  private inTime = 0;
  private metOn: string | null = null;
  private expiresOn: string | null = null;

  constructor(readonly obligation: Obligation) {}

  /** Gives how much it took. */
  take({ id, on, certainty, expiresOn }: Completion, left: number): number {
    const { verified, claimed, planned } = this.counted;
    const taken = Math.min(left, this.obligation.hundredths - verified - claimed - planned);
    if (taken === 0) return 0;
    this.counted[certainty] += taken;
    this.from.push({ id, hundredths: taken });
    if (on <= this.obligation.dueOn) this.inTime += taken;
    if (expiresOn !== null && (this.expiresOn === null || expiresOn < this.expiresOn)) this.expiresOn = expiresOn;
    if (this.counted.verified === this.obligation.hundredths && this.metOn === null) this.metOn = on;
    return taken;
  }

  standing(): Standing {
    const { hundredths, waived } = this.obligation;
    const owed = waived === null ? hundredths - this.counted.verified : 0;
    const reaches = owed === 0 || this.inTime === hundredths;
    const { counted, from, metOn, expiresOn } = this;
    return { ...this.obligation, counted, owed, metOn, reaches, from, expiresOn };
  }
}
