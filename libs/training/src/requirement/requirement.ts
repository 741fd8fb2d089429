import type { Case } from '#lifecycle';
import type { Certainty } from '../hours/completion.js';
import type { Standing } from '../hours/obligation.js';

/** A standing as it is kept with the requirement: hours in hundredths. */
export type KeptStanding = Pick<Standing, 'key' | 'title' | 'hundredths' | 'owed' | 'dueOn' | 'reaches' | 'metOn'> & {
  counted: Record<Certainty, number>;
  waived: boolean;
};

/** The training of one officer as SRO: what is owed next, and by when. */
export interface Requirement extends Case {
  officerId: string;
  officerName: string;
  unitId: string;
  /** A day; null but while the officer is on leave. */
  backOn: string | null;
  nextKey: string;
  nextTitle: string;
  nextDueOn: string | null;
  /** Of what is next, in hundredths. */
  nextOwed: number;
  lookOn: string | null;
  remindedOn: string | null;
  reaches: boolean;
}
