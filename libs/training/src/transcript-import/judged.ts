import type { Choices, KnownCourse, KnownOfficer, Matched } from './matching.js';
import type { NewCourse, ToImport } from './to-import.js';
import type { TranscriptLine } from './transcript-csv.js';

/** An import as it is kept. */
export interface ImportRow {
  id: string;
  fileName: string;
  lines: TranscriptLine[];
  choices: Choices;
  total: number;
  importedAt: Date | null;
  outcome: (Pick<ToImport, 'there' | 'differing' | 'leftOut'> & { credits: number }) | null;
}

/** An import with what it comes to by the records as they are now. */
export interface Judged {
  row: ImportRow;
  matched: Matched;
  officers: KnownOfficer[];
  courses: KnownCourse[];
  added: Map<string, NewCourse>;
  result: ToImport;
}
