/** An offset such as '-05:00' knows no daylight saving and is no time zone here. */
export function existing(timeZone: string): string {
  if (/^[+-]/.test(timeZone) || !isKnown(timeZone)) throw new RangeError(`There is no time zone "${timeZone}".`);
  return timeZone;
}

function isKnown(timeZone: string): boolean {
  try {
    return Intl.DateTimeFormat('en-US', { timeZone }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}
