import type { CalendarChangeDto } from '../api/types.js';

/** What a change of the calendar did to the due dates, in a sentence or two. */
export function movedText({ id, followedAt, followedWith, failing, ...counts }: CalendarChangeDto): string {
  if (failing) return 'The due dates have not followed yet. It is tried again every few seconds.';
  if (!followedAt) return 'Due dates are being counted again…';
  if (followedWith !== id) return 'Counted together with the change after it.';
  const { datesMoved, peopleTold, datesUncounted } = counts;
  const moved = datesMoved
    ? `${many(datesMoved, 'date moved', 'dates moved')}, ${many(peopleTold, 'person was told', 'people were told')}.`
    : 'No date moved.';
  if (!datesUncounted) return moved;
  const rest = many(datesUncounted, 'date stays as it is', 'dates stay as they are');
  return `${moved} ${rest}: the calendar has no such days any more. Add the term that is missing.`;
}

const many = (count: number | null, one: string, more: string) =>
  `${(count ?? 0).toLocaleString('en-US')} ${count === 1 ? one : more}`;
