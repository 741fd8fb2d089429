import type { Tone } from '../cases/index.js';
import type { StandingDto } from './training-calls.js';

export const hoursText = (hours: number): string => `${hours} ${hours === 1 ? 'hour' : 'hours'}`;

/** What the bar shows, in words: '24 of 40 hours verified, 8 wait to be verified, 8 are missing'. */
export function standingWords({ hours, verified, claimed, planned }: StandingDto): string {
  const missing = Math.max(0, Math.round((hours - verified - claimed - planned) * 100) / 100);
  return [
    `${verified} of ${hoursText(hours)} verified`,
    claimed > 0 ? `${claimed} ${claimed === 1 ? 'waits' : 'wait'} to be verified` : '',
    planned > 0 ? `${planned} planned` : '',
    missing > 0 ? `${missing} missing` : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** How it stands, in a word or two, and how that is to be felt. */
export function standingTag({ owed, late, soon, reaches, waived }: StandingDto): { label: string; tone: Tone } {
  if (waived) return { label: 'Not asked for any more', tone: 'over' };
  if (owed === 0) return { label: 'Completed', tone: 'good' };
  if (late) return { label: 'Late', tone: 'bad' };
  if (!reaches && !soon) return { label: 'To be planned', tone: 'open' };
  return reaches
    ? { label: 'The plan is enough', tone: 'good' }
    : { label: 'The plan is not enough yet', tone: 'attention' };
}
