import type { Lifecycle } from '#lifecycle';
import type { DeadLetterDto } from './dead-letter.dto.js';
import { reasonInWords } from './reason-in-words.js';
import { type KnownCase, titleOf } from './readable-cases.js';

/** A deadline's effect, or a mail, that was tried several times and then parked. */
export interface DeadLetter {
  of: 'deadline' | 'mail';
  id: string;
  caseKind: string;
  caseId: string;
  effect: 'remind' | 'escalate' | 'act' | null;
  action: string | null;
  /** The title of the deadline's task, or the subject of the mail. */
  subject: string | null;
  recipient: string | null;
  /** How many notices beside the first are in the mail. */
  more: number;
  since: Date;
  attempts: number;
  error: string | null;
  state: 'stuck' | 'waiting' | 'done';
}

/** What Liaison could not do, in words. */
export function whatOf(letter: DeadLetter, lifecycle?: Lifecycle): string {
  const { effect, action, subject, recipient, more } = letter;
  if (effect === 'act') return `By itself: ${lifecycle?.actions[action!]?.label ?? action}`;
  if (effect === 'remind') return `Reminder: ${subject}`;
  if (effect === 'escalate') return `Word to those in charge that this is overdue: ${subject}`;
  return `E-mail to ${recipient}: ${subject}${more > 0 ? `, and ${more} more` : ''}`;
}

/** The attempts are its version: they change when somebody else had it tried again and it failed. */
export const shown = (letter: DeadLetter, known: KnownCase | null): DeadLetterDto => ({
  id: letter.id,
  of: letter.of,
  state: letter.state,
  what: whatOf(letter, known?.lifecycle),
  caseTitle: known && titleOf(known),
  casePath: known?.lifecycle.path(known.facts) ?? null,
  since: letter.since,
  attempts: letter.attempts,
  ...reasonInWords(letter.error),
  version: letter.attempts,
});
