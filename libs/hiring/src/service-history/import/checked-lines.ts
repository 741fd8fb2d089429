import type { Actor } from '#access';
import { mostEntries } from '../service-history.limits.js';
import type { ServiceImportLineDto } from './service-import.dto.js';
import type { ServiceCsvLine } from './read-service-csv.js';

/** A row of `matchLines`. */
export interface MatchedLine {
  line: number;
  officerId: string;
  officerName: string;
  /** The last day of the officer's service; null while serving. */
  leftOn: string | null;
  /** So many entries the officer has on record. */
  entries: number;
  thereAlready: boolean;
}

export interface CheckedLine extends ServiceImportLineDto {
  officerId: string | null;
}

/** Parameters of `matchLines`. */
export const matchParams = (actor: Pick<Actor, 'programId'>, lines: ServiceCsvLine[]): unknown[] => [
  actor.programId,
  lines.map(({ line }) => line),
  lines.map(({ badgeNumber }) => badgeNumber),
  lines.map(({ agency }) => agency),
  lines.map(({ startedOn }) => startedOn),
  lines.map(({ endedOn }) => endedOn),
];

/** Every line with all that is wrong with it: what the file says by itself, and what the program's records say to it. */
export function checkedLines(lines: ServiceCsvLine[], matches: MatchedLine[], today: string): CheckedLine[] {
  const matched = new Map(matches.map((match) => [match.line, match]));
  const entries = new Map(matches.map(({ officerId, entries }) => [officerId, entries]));
  return lines.map(({ line, badgeNumber, agency, startedOn, endedOn, note, errors: faults }) => {
    const match = matched.get(line);
    const errors = faults.map(({ field, message }) => ({ column: field as string, message }));
    const wrong = (column: string, message: string) => errors.push({ column, message });
    if (!match && badgeNumber !== '') wrong('badge_number', `No officer of the program wears badge ${badgeNumber}.`);
    if (match?.leftOn && match.leftOn < today)
      wrong(
        'badge_number',
        `${match.officerName} left on ${match.leftOn} and is not an officer of the program any more.`,
      );
    if (match?.thereAlready)
      wrong('line', `This service of ${match.officerName} is on record already. Leave the line out.`);
    if (match) {
      const count = entries.get(match.officerId)! + 1;
      entries.set(match.officerId, count);
      if (count > mostEntries) wrong('line', `${match.officerName} would have more than ${mostEntries} entries.`);
    }
    const officer = { officerId: match?.officerId ?? null, officerName: match?.officerName ?? null };
    return { line, ok: errors.length === 0, errors, badge: badgeNumber, ...officer, agency, startedOn, endedOn, note };
  });
}
