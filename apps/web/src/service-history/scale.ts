import type { EligibilityDto } from '../api/types.js';
import { addDays, daysBetween } from '../time/day.js';
import { counted } from '../time/due.js';
import { wholeDayText } from './verdict.js';

export type Stretch = EligibilityDto['verified']['stretches'][number];

/** Days laid out from left to right, in percent of the width. */
export interface Scale {
  /** The first day shown. */
  from: string;
  to: string;
  /** Where a day begins. */
  at(day: string): number;
}

/** From the first day of service to the end of the closing day. */
export function scaleOf(first: string, closingDay: string): Scale {
  const days = daysBetween(first, closingDay) + 1;
  return { from: first, to: closingDay, at: (day) => (daysBetween(first, day) / days) * 100 };
}

/** Left edge and width of a stretch; its last day counts, and it is never too thin to be seen. */
export function barOf({ startedOn, endedOn }: Pick<Stretch, 'startedOn' | 'endedOn'>, scale: Scale) {
  const x = scale.at(startedOn);
  return { x, width: Math.max(0.6, scale.at(addDays(endedOn, 1)) - x) };
}

/** The first days of years to write below, at most six of them, and none that would run over the edge. */
export function yearMarks(scale: Scale): { year: number; x: number }[] {
  const [first, last] = [Number(scale.from.slice(0, 4)) + 1, Number(scale.to.slice(0, 4))];
  const step = [1, 2, 5, 10, 20].find((years) => (last - first) / years < 6) ?? 20;
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  return years
    .filter((year) => year % step === 0)
    .map((year) => ({ year, x: scale.at(`${year}-01-01`) }))
    .filter(({ x }) => x >= 3 && x <= 92);
}

/** The day on which so many days of service were done, or null where they are not. */
export function dayReaching(stretches: Stretch[], needed: number | null): string | null {
  if (needed === null) return null;
  const stretch = stretches.find(({ total }) => total >= needed);
  return stretch ? addDays(stretch.endedOn, needed - stretch.total) : null;
}

/** The picture in words: the stretches, and the gaps between them and up to the closing day. */
export function stretchesInWords(stretches: Stretch[], closingDay: string): string {
  if (stretches.length === 0) return 'no service';
  const last = stretches.at(-1)!;
  const said = stretches.flatMap((stretch, index) => {
    const gap = index === 0 ? 0 : daysBetween(stretches[index - 1]!.endedOn, stretch.startedOn) - 1;
    const served = `${wholeDayText(stretch.startedOn)} to ${wholeDayText(stretch.endedOn)}`;
    return gap > 0 ? [`a gap of ${counted(gap, 'day')}`, served] : [served];
  });
  const after = daysBetween(last.endedOn, closingDay);
  return [...said, ...(after > 0 ? [`then ${counted(after, 'day')} without service`] : [])].join(', ');
}
