import type { Settings } from '#policies';
import { acknowledgementMinutes, dutyFrom, dutyUntil, urgentMinutes } from '../policies.js';
import type { Chain, Tier } from './incident.js';

/** Who is asked to acknowledge an incident: a person, or with nobody named the supervisors. */
export interface Asked {
  tier: Tier;
  holderId: string | null;
}

const supervisors: Asked = { tier: 2, holderId: null };

/** Whom an incident goes to first (standard 7): the officer of the campus, outside of duty hours the duty officer. */
export function firstAsked(chain: Chain, onDuty: boolean): Asked {
  const sro = chain.sroIds[0] ?? null;
  const first = onDuty ? (sro ?? chain.dutyOfficerId) : (chain.dutyOfficerId ?? sro);
  return first ? { tier: 0, holderId: first } : backUpOr(chain, null);
}

/** Whom it goes to when it was not acknowledged: the back-up officer, then the supervisors, who are asked until one has it. */
export const nextAsked = (chain: Chain & Asked): Asked =>
  chain.tier === 0 ? backUpOr(chain, chain.holderId) : supervisors;

const backUpOr = ({ backUpId }: Chain, askedAlready: string | null): Asked =>
  backUpId && backUpId !== askedAlready ? { tier: 1, holderId: backUpId } : supervisors;

/** Whether the SRO is at work: within the hours of a school day that the program has chosen. */
export function isOnDuty(now: Date, settings: Settings): boolean {
  const { calendar } = settings;
  const day = calendar.dayOf(now);
  const hour = wallClockHour(now, settings.timeZone);
  return calendar.isSchoolDay(day) && hour >= settings.policy(dutyFrom) && hour < settings.policy(dutyUntil);
}

/** Until when whoever was asked at the instant acknowledges it. */
export const acknowledgedBy = (asked: { urgent: boolean; holderSince: Date }, settings: Settings): Date =>
  settings.calendar.add(asked.holderSince, {
    amount: settings.policy(asked.urgent ? urgentMinutes : acknowledgementMinutes),
    unit: 'minutes',
  });

const wallClockHour = (instant: Date, timeZone: string): number =>
  Number(new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(instant));
