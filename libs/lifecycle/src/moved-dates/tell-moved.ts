import type { AuditEntry } from '#audit';
import type { ProgramCalendar } from '#calendar';
import type { NoticeDraft } from '#notifications';
import type { Transaction } from '#persistence';
import { type Owner, peopleWhoOwe } from '#tasks';
import type { MovedDate } from './moved-date.js';

/** A change of the calendar, as who and what they did: 'Karen Whitfield', 'made Friday, March 5, 2027 a holiday: Snow'. */
export interface Cause {
  who: string;
  says: string;
}

/** More dates than these are counted in the notice and not listed: My work has them all. */
const longestList = 8;

export const because = (causes: Cause[]): string =>
  causes
    .slice(-3)
    .map(({ who, says }) => `${who} ${says}.`)
    .join(' ');

/** One notice for each person, however many of their dates have moved. */
export async function noticesOf(
  tx: Transaction,
  programId: string,
  moved: MovedDate[],
  causes: Cause[],
  calendar: ProgramCalendar,
): Promise<NoticeDraft[]> {
  const owners = new Map<string, { owner: Owner; dates: MovedDate[] }>();
  for (const date of moved) {
    if (!date.owner) continue;
    const key = JSON.stringify(date.owner);
    const same = owners.get(key) ?? { owner: date.owner, dates: [] };
    owners.set(key, same);
    same.dates.push(date);
  }
  const listed = [...owners.values()];
  const asked = listed.map(({ owner }, number) => ({ number, ...owner }));
  const rows = await tx.run<{ number: number; personId: string }>(peopleWhoOwe, [programId, JSON.stringify(asked)]);
  const datesOf = new Map<string, MovedDate[]>();
  for (const { number, personId } of rows)
    datesOf.set(personId, [...(datesOf.get(personId) ?? []), ...listed[number]!.dates]);
  return [...datesOf].map(([personId, dates]) => ({
    programId,
    to: { personId },
    ...told(programId, dates, because(causes), calendar),
  }));
}

function told(programId: string, dates: MovedDate[], why: string, calendar: ProgramCalendar) {
  const [first] = dates as [MovedDate];
  if (dates.length === 1)
    return {
      subject: `New date: ${first.what}`,
      body: `${why} This is due by ${calendar.words(first.dueAt)} now. It was ${calendar.words(first.was)}.`,
      path: first.path,
      caseKind: first.caseKind,
      caseId: first.caseId,
    };
  const sorted = dates.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
  const lines = sorted
    .slice(0, longestList)
    .map(
      ({ what, dueAt, was }) => `- ${what.slice(0, 150)}: ${calendar.words(dueAt)} now. It was ${calendar.words(was)}.`,
    );
  const more = dates.length - lines.length;
  return {
    subject: `${dates.length} of your dates have moved with the calendar`,
    body: [why, ...lines, ...(more > 0 ? [`And ${more} more: My work has them all.`] : [])].join('\n'),
    path: '/',
    caseKind: 'calendar',
    caseId: programId,
  };
}

/** One entry for each case of which a date has moved. */
export function entriesOf(moved: MovedDate[], causes: Cause[], calendar: ProgramCalendar, at: Date): AuditEntry[] {
  const cases = new Map<string, MovedDate[]>();
  for (const date of moved) cases.set(date.caseId, [...(cases.get(date.caseId) ?? []), date]);
  const inWords = ({ what, was, dueAt }: MovedDate) =>
    `"${what}" from ${calendar.words(was)} to ${calendar.words(dueAt)}`;
  return [...cases.values()].map((dates) => ({
    caseKind: dates[0]!.caseKind,
    caseId: dates[0]!.caseId,
    action: 'move-dates',
    says: `moved with the calendar ${dates.map(inWords).join(', and ')}`,
    why: because(causes),
    whoId: null,
    who: 'Liaison',
    at,
    before: { dates: dates.map(({ was }) => was) },
    after: { dates: dates.map(({ dueAt }) => dueAt) },
  }));
}
