import type { Tone } from '../cases/index.js';

const tones: Record<string, Tone> = {
  to_schedule: 'attention',
  proposed: 'open',
  confirmed: 'good',
  under_way: 'open',
  scored: 'good',
  called_off: 'over',
};

/** How the state of an interview is to be felt. */
export const toneOf = (state: string): Tone => tones[state] ?? 'open';
