export class DeadLetterDto {
  id: string;
  /** What it is: something that was to happen by a date, or an e-mail. */
  of: 'deadline' | 'mail';
  /** Parked, in line to be tried again, or done after all. */
  state: 'stuck' | 'waiting' | 'done';
  /** What Liaison could not do, in words. */
  what: string;
  /** The case that it belongs to; null for what belongs to none. */
  caseTitle: string | null;
  /** The page of the case. */
  casePath: string | null;
  /** When Liaison gave up. */
  since: Date;
  /** How often it was tried. */
  attempts: number;
  /** Why it failed, and what can be done about it. */
  reason: string;
  /** The error as it came, for technical staff, where the reason says less. */
  detail: string | null;
  /** Send it back in `If-Match` to be told when somebody else had it tried again in the meantime. */
  version: number;
}

export class DeadLetterPageDto {
  items: DeadLetterDto[];
  next: string | null;
}

export class RetriedDto {
  /** How many are in line to be tried again. */
  retried: number;
  /** Whether there are more than could be taken at once. */
  more: boolean;
}
