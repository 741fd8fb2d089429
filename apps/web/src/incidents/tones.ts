import type { Tone } from '../cases/index.js';

/** How the state of an incident is to be felt. */
export const incidentTone = (state: string): Tone => tones[state] ?? 'open';

const tones: Record<string, Tone> = {
  notified: 'bad',
  acknowledged: 'attention',
  investigating: 'open',
  returned: 'attention',
  disputed: 'attention',
  accepted: 'over',
  closed: 'over',
  merged: 'over',
};
