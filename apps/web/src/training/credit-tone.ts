import type { Tone } from '../cases/index.js';

const tones: Record<string, Tone> = { claimed: 'attention', verified: 'good', refused: 'bad' };

/** How the state of something completed is to be felt. */
export const creditTone = (state: string): Tone => tones[state] ?? 'open';
