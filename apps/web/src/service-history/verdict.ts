import type { EligibilityDto } from '../api/types.js';
import { counted } from '../time/due.js';
import { capital, lengthText, yearsText } from './length.js';

type Arithmetic = EligibilityDto['verified'];

const wholeDay = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** 'December 18, 2026'. */
export const wholeDayText = (day: string): string => wholeDay.format(Date.parse(`${day}T12:00:00Z`));

/** 'Verified: 3 years, 2 months and 4 days on December 18, 2026. Three years are reached.' */
export const verifiedVerdict = ({ verified, meetsVerified, ...rest }: EligibilityDto): string =>
  verdict('Verified', verified, meetsVerified, rest);

/** The same for all that was entered and not rejected. */
export const claimedVerdict = ({ claimed, meetsClaimed, ...rest }: EligibilityDto): string =>
  verdict('As entered', claimed, meetsClaimed, rest);

interface Measure {
  closingDay: string;
  minimumYears: number;
}

function verdict(of: string, sum: Arithmetic, reached: boolean, { closingDay, minimumYears }: Measure): string {
  const years = capital(yearsText(minimumYears));
  const missing = (sum.daysNeeded ?? 0) - sum.totalDays;
  const short = sum.daysNeeded === null || missing <= 0 ? '' : `: ${counted(missing, 'day')} missing`;
  return `${of}: ${lengthText(sum.length)} on ${wholeDayText(closingDay)}. ${years} are ${reached ? 'reached' : `not reached${short}`}.`;
}

/** When the service as entered will be long enough, where it is not yet. */
export function whenReached({ meetsClaimed, firstEligibleDay, minimumYears, claimed }: EligibilityDto): string | null {
  if (meetsClaimed || claimed.stretches.length === 0) return null;
  const years = yearsText(minimumYears);
  return firstEligibleDay
    ? `As entered, ${years} are reached for closing days from ${wholeDayText(firstEligibleDay)} on.`
    : `As entered, ${years} will not be reached, because no service goes on.`;
}

/** Whether both sums come from the same service, so that one table tells all. */
export const allIsVerified = ({ claimed, verified }: EligibilityDto): boolean =>
  JSON.stringify(claimed.stretches) === JSON.stringify(verified.stretches);
