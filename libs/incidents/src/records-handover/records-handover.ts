import type { OfIncident } from '../of-incident/of-incident.js';

/** On which ground student records go to law enforcement without a parent's word: FERPA, 20 U.S.C. 1232g; 34 CFR 99.31. */
export const grounds = [
  'health or safety emergency',
  'subpoena or court order',
  'consent',
  'directory information',
  'juvenile justice law',
  'law enforcement unit record',
] as const;

export type Ground = (typeof grounds)[number];

/** Student records that the school hands over to law enforcement, or is asked for. */
export interface RecordsHandover extends OfIncident {
  /** What law enforcement asked for; null where the school came by itself. */
  wanted: string | null;
  askedById: string | null;
  askedByName: string | null;
  askedAt: Date | null;
  ground: Ground | null;
  /** Which subpoena, whose consent, what emergency. */
  groundWords: string | null;
  handedByName: string | null;
  handedAt: Date | null;
  refusal: string | null;
  receivedByName: string | null;
  receivedAt: Date | null;
  begunByName: string;
  begunAt: Date;
}

export interface HandedRecord {
  id: string;
  handoverId: string;
  /** The school's reference, such as initials and grade. */
  student: string;
  /** What it is: 'Attendance, fall 2026'. */
  record: string;
  content: string;
}

/** What is handed over, and on which ground. */
export interface Handing {
  ground: Ground;
  groundWords: string;
  records: Omit<HandedRecord, 'id' | 'handoverId'>[];
}
