import { v7 as uuid } from 'uuid';
import { type KnownCourse, type Matched, type MatchedLine } from './matching.js';

export interface OnRecord {
  officerId: string;
  courseId: string;
  completedOn: string;
  hours: number;
}

export interface NewCredit extends OnRecord {
  id: string;
  line: number;
}

export interface NewCourse extends KnownCourse {
  number: string;
}

export interface ToImport {
  credits: NewCredit[];
  /** On record already, with the same hours. */
  there: number;
  /** On record with other hours: what is on record stays. */
  differing: { line: number; hours: number; onRecord: number }[];
  leftOut: number;
  /** What has to be mended in the file, line by line. */
  wrong: { line: number; errors: string[] }[];
}

/** The courses that a person has decided to add, with as many hours as the file has of one at the most. */
export function coursesToAdd({ lines }: Matched): Map<string, NewCourse> {
  const added = new Map<string, NewCourse>();
  for (const line of lines) {
    const level = line.course.add;
    if (level === null) continue;
    const key = keyOfNew(line);
    const course = added.get(key) ?? {
      id: uuid(),
      title: line.title || line.number,
      provider: line.provider || 'Unknown provider',
      providerNumber: line.number,
      number: line.number,
      hours: 0,
      level,
    };
    added.set(key, { ...course, hours: Math.max(course.hours, line.hours ?? 0) });
  }
  return added;
}

/** Of every line, what would come of it. */
export function toImport(
  { lines }: Matched,
  courses: Map<string, KnownCourse>,
  added: Map<string, KnownCourse>,
  record: OnRecord[],
  importer: string,
): ToImport {
  const result: ToImport = { credits: [], there: 0, differing: [], leftOut: 0, wrong: [] };
  const known = new Map(record.map((one) => [keyOf(one), one.hours]));
  const seen = new Map<string, MatchedLine>();
  for (const line of lines) {
    const { person, course: match } = line;
    if (person.leftOut || match.leftOut || person.id === importer) {
      result.leftOut++;
      continue;
    }
    const course = match.add === null ? courses.get(match.id ?? '') : added.get(keyOfNew(line));
    const errors = [...line.errors];
    if (course && line.hours !== null && line.hours > course.hours)
      errors.push(`hours: “${course.title}” has ${course.hours} hours. Give no more than that.`);
    if (errors.length === 0 && person.id && course) {
      const one = { officerId: person.id, courseId: course.id, completedOn: line.completedOn!, hours: line.hours! };
      const key = keyOf(one);
      const before = seen.get(key);
      const there = known.get(key);
      seen.set(key, before ?? line);
      if (before && before.hours !== line.hours)
        errors.push(`It is line ${before.line} with other hours. Leave one of them out.`);
      else if (before || there === line.hours) result.there++;
      else if (there !== undefined) result.differing.push({ line: line.line, hours: one.hours, onRecord: there });
      else result.credits.push({ ...one, id: uuid(), line: line.line });
    }
    if (errors.length > 0) result.wrong.push({ line: line.line, errors });
  }
  return result;
}

const keyOf = ({ officerId, courseId, completedOn }: Omit<OnRecord, 'hours'>) =>
  `${officerId} ${courseId} ${completedOn}`;

/** A provider's number is of one course, whatever its title. */
const keyOfNew = ({ provider, number, title }: MatchedLine) => `${provider} ${number || title}`.toLowerCase();
