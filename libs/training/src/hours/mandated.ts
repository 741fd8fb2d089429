import { firstCourseDays } from '#assignments';
import { dayInWords } from '#calendar';
import type { Policy, Settings } from '#policies';
import { annualHours, levelHours, secondCourseDays, thirdCourseDays } from '../policies.js';
import { daysWithin, type Days, gapsBetween, joined, lastDay, plus } from './away.js';
import { type CourseLevel, hundredths } from './completion.js';
import type { Obligation } from './obligation.js';
import { anotherFrom, type MoreAsked, moreAsked } from './more-asked.js';

/** A later last day for one obligation, or none at all any more, with the reason. */
export interface Leniency {
  key: string;
  /** Null: waived. */
  dueOn: string | null;
  reason: string;
}

/** What an officer's obligations follow from. */
export interface Service {
  /** As SRO, on whatever campus; the first one begins it all. */
  served: Days[];
  leave: Days[];
  leniencies: Leniency[];
  more: MoreAsked[];
}

const levels: { level: CourseLevel; title: string; days: Policy<number> }[] = [
  { level: 'sro-1', title: 'SRO I', days: firstCourseDays },
  { level: 'sro-2', title: 'SRO II', days: secondCourseDays },
  { level: 'sro-3', title: 'SRO III', days: thirdCourseDays },
];

/** SRO II and III are the annual in-service of their years: Kentucky Law Enforcement, 26 August 2022. */
const annualLevels: CourseLevel[] = ['in-service', 'sro-2', 'sro-3'];

/**
 * Everything that an officer owes from the start as SRO until the end of the year given: the three levels, the hours of
 * each full calendar year after that of the start (standard 22), and what the program asks for beside them.
 */
export function obligationsUntil(lastYear: number, service: Service, settings: Settings): Obligation[] {
  const start = joined(service.served)[0]!.from;
  const away = joined([...gapsBetween(service.served), ...service.leave]);
  const { calendar } = settings;
  const all = [
    ...levels.map(({ level, title, days }) => {
      const asked = settings.policy(days, start);
      return {
        key: level,
        title,
        hundredths: hundredths(settings.policy(levelHours, start)),
        ledger: 'levels',
        levels: [level],
        courseId: null,
        opensOn: null,
        dueOn: lastDay(start, asked, away, calendar),
        closes: false,
        waived: null,
        because: [
          `Within ${asked} days of the start as SRO on ${dayInWords(start)} (standard 22).`,
          ...anotherFrom(levelHours, start, settings, 'This officer began before, and keeps what held then'),
          ...standingStill(start, lastDay(start, asked, away, calendar), away, settings),
        ],
      };
    }),
    ...years(Number(start.slice(0, 4)) + 1, lastYear).flatMap((year) => annual(year, away, settings)),
    ...service.more.flatMap((asked) => moreAsked(asked, { start, lastYear, away }, settings)),
  ];
  return all.map((obligation) => lenient(obligation, service.leniencies));
}

const years = (first: number, last: number) =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);

/** The hours of one calendar year; none for a year in which the officer was away from its first day to its last. */
function annual(year: number, away: Days[], settings: Settings): Obligation[] {
  const opensOn = `${year}-01-01`;
  const whole = { from: opensOn, until: `${year + 1}-01-01` };
  const days = daysWithin(whole, away, settings.calendar);
  if (days === settings.calendar.daysBetween(whole.from, whole.until)) return [];
  return [
    {
      key: `year-${year}`,
      title: `In-service ${year}`,
      hundredths: hundredths(settings.policy(annualHours, opensOn)),
      ledger: 'annual',
      levels: annualLevels,
      courseId: null,
      opensOn,
      dueOn: plus(`${year}-12-31`, days, settings.calendar),
      closes: true,
      waived: null,
      because: [
        'In-service hours of the calendar year (standard 22, 503 KAR 1:120). SRO II and III count towards them, SRO I does not.',
        ...anotherFrom(annualHours, opensOn, settings, 'This year goes by what held on January 1', `${year}-12-31`),
        ...(days > 0 ? [`${days} days of the year were away from duty: the last day is so many days later.`] : []),
      ],
    },
  ];
}

/** Says by which absences a last day has moved. */
const standingStill = (start: string, due: string, away: Days[], { calendar }: Settings): string[] =>
  away
    .filter(({ from, until }) => until > start && from <= due)
    .map(
      ({ from, until }) =>
        `Away from duty from ${dayInWords(from)} until ${dayInWords(until)}: the clock stood still for ${calendar.daysBetween(from > start ? from : start, until)} days.`,
    );

function lenient(obligation: Obligation, leniencies: Leniency[]): Obligation {
  return leniencies
    .filter(({ key }) => key === obligation.key)
    .reduce((so, { dueOn, reason }) => {
      if (dueOn === null)
        return { ...so, waived: reason, because: [...so.because, `Not asked for any more: ${reason}`] };
      const later = dueOn > so.dueOn ? dueOn : so.dueOn;
      return {
        ...so,
        dueOn: later,
        because: [...so.because, `The last day was moved to ${dayInWords(dueOn)}: ${reason}`],
      };
    }, obligation);
}
