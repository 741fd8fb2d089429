import type { Actor } from '#access';
import { dayInWords } from '#calendar';
import { shownCase } from '#lifecycle';
import type { Balance } from '../hours/balance.js';
import type { Standing } from '../hours/obligation.js';
import type { KeptStanding, Requirement } from './requirement.js';
import type { BalanceDto, OfficerAtGlanceDto, StandingDto } from './requirement.dto.js';
import { requirementLifecycle } from './requirement.lifecycle.js';

const inHours = (hundredths: number) => hundredths / 100;

/** Today, and the last day whose first reminder has come. */
export interface Ahead {
  today: string;
  soonUntil: string;
}

/** Hours in words: '1 hour', '7.5 hours'. */
export const hoursInWords = (hundredths: number): string =>
  `${inHours(hundredths)} ${hundredths === 100 ? 'hour' : 'hours'}`;

export const standingView = (standing: KeptStanding, { today, soonUntil }: Ahead): StandingDto => ({
  key: standing.key,
  title: standing.title,
  hours: inHours(standing.hundredths),
  verified: inHours(standing.counted.verified),
  claimed: inHours(standing.counted.claimed),
  planned: inHours(standing.counted.planned),
  owed: inHours(standing.owed),
  dueOn: standing.dueOn,
  metOn: standing.metOn,
  reaches: standing.reaches,
  late: standing.owed > 0 && standing.dueOn < today,
  soon: standing.owed > 0 && standing.dueOn <= soonUntil,
  waived: standing.waived,
});

export const balanceView = (balance: Balance, ahead: Ahead): BalanceDto => ({
  standings: balance.standings.map((standing) => ({
    ...standingView({ ...standing, waived: standing.waived !== null }, ahead),
    because: standing.because,
    expiresOn: standing.expiresOn,
  })),
  nextKey: balance.next.key,
  reaches: balance.reaches,
  summary: summaryOf(balance.next, ahead.today),
});

/** What is next, by when, and whether what waits and what is planned is enough. */
function summaryOf({ title, owed, dueOn, counted, reaches, hundredths }: Standing, today: string): string {
  const by = dayInWords(dueOn);
  if (dueOn < today) return `${title} is late: ${hoursInWords(owed)} are still owed, and the last day was ${by}.`;
  const next = `Next is ${title}: ${hoursInWords(owed)} until ${by}.`;
  const coming = [
    counted.claimed > 0 ? `${hoursInWords(counted.claimed)} wait to be verified` : '',
    counted.planned > 0 ? `${hoursInWords(counted.planned)} are planned` : '',
  ].filter(Boolean);
  const missing = hundredths - counted.verified - counted.claimed - counted.planned;
  if (coming.length === 0) return `${next} Nothing is planned for it yet.`;
  const enough = reaches
    ? 'That is enough, in time.'
    : missing > 0
      ? `${hoursInWords(missing)} more are needed.`
      : 'That is enough, but too late.';
  return `${next} ${coming.join(' and ')}. ${enough}`;
}

/** A row of `unitAtGlance`. */
export interface AtGlance extends Requirement {
  unitName: string;
  nextDueOn: string;
  standings: KeptStanding[];
}

export function atGlanceView(row: AtGlance, actor: Actor, ahead: Ahead): OfficerAtGlanceDto {
  const next = row.standings.find(({ key }) => key === row.nextKey);
  return {
    ...shownCase(requirementLifecycle, row, actor),
    officer: { id: row.officerId, name: row.officerName, unitName: row.unitName },
    nextTitle: row.nextTitle,
    nextDueOn: row.nextDueOn,
    nextHours: inHours(next?.hundredths ?? 0),
    nextOwed: inHours(next?.owed ?? 0),
    late: row.nextDueOn < ahead.today,
    reaches: row.reaches,
    backOn: row.backOn,
    standings: row.standings.map((standing) => standingView(standing, ahead)),
  };
}
