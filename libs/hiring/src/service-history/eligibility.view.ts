import type { EligibilityDto } from './eligibility.dto.js';
export const eligibilityView = (result: EligibilityDto): EligibilityDto => result;
