export type LawNoteKind = 'note' | 'evidence' | 'person';

/** What law enforcement writes down on an incident, for itself alone: it stays as it was written, or is struck out. */
export interface LawNote {
  id: string;
  incidentId: string;
  kind: LawNoteKind;
  /** The number of a piece of evidence, or a person's name; a note has none. */
  reference: string | null;
  body: string;
  writtenByName: string;
  writtenAt: Date;
  struckByName: string | null;
  struckAt: Date | null;
  strikeReason: string | null;
}
