import type { Tone } from '../cases/index.js';

/** How the state of an assignment is to be felt. */
export const assignmentTone = (state: string): Tone => tones[state] ?? 'open';

const tones: Record<string, Tone> = {
  planned: 'open',
  serving: 'good',
  ending: 'attention',
  ended: 'over',
  cancelled: 'over',
};
