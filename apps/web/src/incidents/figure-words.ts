import type { Schemas } from '../api/types.js';
import { counted } from '../time/due.js';

export type CountsOf = Schemas['IncidentCountsDto'];
export type CampusCounts = Schemas['CampusCountsDto'];

/** A length of time as people say it: '12 minutes', '3 hours', '4 days'. */
export function lengthInWords(minutes: number): string {
  if (minutes < 120) return counted(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return hours < 48 ? counted(hours, 'hour') : counted(Math.round(hours / 24), 'day');
}

/** '2 of 8 (25%)'. */
export const shareInWords = (part: number, all: number): string =>
  all === 0 ? 'none yet' : `${part} of ${all} (${Math.round((part / all) * 100)}%)`;
