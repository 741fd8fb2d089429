import type { Eligibility } from './eligibility.js';
import type { EligibilityDto } from './eligibility.dto.js';

/** Nothing of the arithmetic is kept back: whoever reads the outcome can follow every step of it. */
export const eligibilityView = (result: Eligibility): EligibilityDto => result;
