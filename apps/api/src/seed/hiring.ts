import type { Transaction } from '#persistence';
import type { Bluegrass } from './bluegrass.js';

/** Puts service histories and vacancies at different stages into the demo program. */
export async function seedHiring(_tx: Transaction, _demo: Bluegrass): Promise<void> {}
