import { dayInWords } from '#calendar';
import type { Settings } from '#policies';
import { plus } from './away.js';
import type { Completion } from './completion.js';
import { obligationsUntil, type Service } from './mandated.js';
import { reminders } from '../policies.js';
import { type Obligation, type Standing, standings } from './obligation.js';

/** How an officer stands with everything that is owed. */
export interface Balance {
  /** By last day. */
  standings: Standing[];
  /** What has to be completed next: the earliest that is not. */
  next: Standing;
  /** Of everything whose first reminder has come: what waits and what is planned reaches it in time. */
  reaches: boolean;
}

/** So many years ahead something is left to do, whatever an officer has done already. */
const farthest = 50;

/** The balance on the day: the same for the same completions, in whatever order they came in. */
export function balanceOn(today: string, service: Service, completions: Completion[], settings: Settings): Balance {
  const thisYear = Number(today.slice(0, 4));
  for (let lastYear = thisYear + 1; ; lastYear++) {
    const all = withRenewals(obligationsUntil(lastYear, service, settings), completions, settings);
    const next = all.find(({ owed }) => owed > 0);
    if (next) {
      const ahead = plus(today, settings.policy(reminders[0]!), settings.calendar);
      const soon = all.filter(({ owed, dueOn }) => owed > 0 && dueOn <= ahead);
      return { standings: all, next, reaches: soon.every(({ reaches, dueOn }) => reaches && dueOn >= today) };
    }
    // Nobody completes the hours of a year before it begins: only years that were waived lead further ahead.
    if (lastYear > thisYear + farthest) throw new Error('Nothing is left to be asked of the officer.');
  }
}

/** What expires is owed once more by the day on which it does, by what is completed after it. */
function withRenewals(obligations: Obligation[], completions: Completion[], settings: Settings): Standing[] {
  const all = [...obligations];
  for (;;) {
    const found = standings(all, completions);
    const renewals = found.flatMap((standing) => renewalOf(standing, settings));
    const missing = renewals.filter(({ key }) => !all.some((known) => known.key === key));
    if (missing.length === 0) return found;
    all.push(...missing);
  }
}

function renewalOf(standing: Standing, { calendar }: Settings): Obligation[] {
  const { metOn, expiresOn, closes, key, title, hundredths, ledger, levels, courseId, dueOn } = standing;
  if (metOn === null || expiresOn === null || closes) return [];
  return [
    {
      hundredths,
      ledger,
      levels,
      courseId,
      closes: false,
      waived: null,
      key: `${key.replace(/@.*/, '')}@${expiresOn}`,
      title: title.startsWith('Renew ') ? title : `Renew ${title}`,
      opensOn: plus(metOn, 1, calendar),
      dueOn: expiresOn > dueOn ? expiresOn : dueOn,
      because: [`What was completed counts until ${dayInWords(expiresOn)}; it has to be renewed by then.`],
    },
  ];
}
