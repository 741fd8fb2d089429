/** How a file's times, days and sizes are written for people. */
export interface InWords {
  /** 'Jan 11, 2027, 10:00 AM EST', in the program's time zone; null of null. */
  moment(at: string | null): string | null;
  day(on: string | null): string | null;
}

export function inWords(timeZone: string): InWords {
  const date = { year: 'numeric', month: 'short', day: 'numeric' } as const;
  const time = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;
  const moments = new Intl.DateTimeFormat('en-US', { ...date, ...time, timeZone });
  const days = new Intl.DateTimeFormat('en-US', { ...date, timeZone: 'UTC' });
  return {
    moment: (at) => at && moments.format(new Date(at)),
    day: (on) => on && days.format(new Date(`${on}T12:00:00Z`)),
  };
}

export const bytesInWords = (bytes: number): string => `${bytes.toLocaleString('en-US')} bytes`;

export const yesOrNo = (value: boolean): string => (value ? 'Yes' : 'No');

/** '4.25', and a dash where there is no figure. */
export const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(2));

export const signed = (value: number | null): string =>
  value === null ? '–' : `${value > 0 ? '+' : ''}${value.toFixed(2)}`;
