/** A length of service in whole years, whole months, and the days that are left. */
export interface Length {
  years: number;
  months: number;
  days: number;
}

/** '3 years and 1 day', '2 years, 11 months and 30 days', 'no service'. */
export function lengthInWords({ years, months, days }: Length): string {
  const parts = [counted(years, 'year'), counted(months, 'month'), counted(days, 'day')].filter(
    (part) => part !== null,
  );
  if (parts.length === 0) return 'no service';
  const last = parts.pop()!;
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}

const counted = (amount: number, noun: string) => (amount === 0 ? null : `${amount} ${noun}${amount === 1 ? '' : 's'}`);
