import { dayInWords } from '#calendar';
import type { Policy, Settings } from '#policies';
import { type Days, lastDay } from './away.js';
import { hundredths } from './completion.js';
import type { Obligation } from './obligation.js';

/** What the program asks of its officers beside the law, such as the NASRO basic course or a grant's condition. */
export interface MoreAsked {
  id: string;
  title: string;
  source: string;
  hours: number;
  /** In each calendar year; else once, within so many days. */
  everyYear: boolean;
  withinDays: number | null;
  /** Only this course counts; null: every course does. */
  courseId: string | null;
  /** A day; officers who began earlier have their days from then on. */
  effectiveOn: string;
  /** Not asked of what begins from this day on. */
  retiredOn: string | null;
}

/** A requirement of the program, once from the start or the day it took effect, or in each full year after either. */
export function moreAsked(
  asked: MoreAsked,
  { start, lastYear, away }: { start: string; lastYear: number; away: Days[] },
  { calendar }: Settings,
): Obligation[] {
  const from = asked.effectiveOn > start ? asked.effectiveOn : start;
  const common = {
    hundredths: hundredths(asked.hours),
    ledger: `more-${asked.id}`,
    levels: null,
    courseId: asked.courseId,
    waived: null,
  };
  if (!asked.everyYear)
    return asked.retiredOn !== null && asked.retiredOn <= from
      ? []
      : [
          {
            ...common,
            key: `more-${asked.id}`,
            title: asked.title,
            opensOn: null,
            dueOn: lastDay(from, asked.withinDays ?? 365, away, calendar),
            closes: false,
            because: [`Asked for by the program since ${dayInWords(asked.effectiveOn)}: ${asked.source}.`],
          },
        ];
  const first = Number(from.slice(0, 4)) + (from.endsWith('-01-01') ? 0 : 1);
  return Array.from({ length: Math.max(0, lastYear - first + 1) }, (_, i) => first + i)
    .filter((year) => asked.retiredOn === null || `${year}-01-01` < asked.retiredOn)
    .map((year) => ({
      ...common,
      key: `more-${asked.id}-${year}`,
      title: `${asked.title} ${year}`,
      opensOn: `${year}-01-01`,
      dueOn: `${year}-12-31`,
      closes: true,
      because: [`Asked for by the program in each calendar year: ${asked.source}.`],
    }));
}

/** Says where the program has chosen another number of hours that does not reach back to what began before. */
export function anotherFrom(
  policy: Policy<number>,
  began: string,
  settings: Settings,
  stays: string,
  until?: string,
): string[] {
  const then = settings.policy(policy, began);
  const now = settings.policy(policy, until);
  return now === then ? [] : [`The program asks for ${now} hours from a later day on. ${stays}: ${then} hours.`];
}
