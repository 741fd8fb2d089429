import { IsIn, IsOptional, IsString, Length, ValidateIf } from 'class-validator';
import { PageQuery } from '#persistence';
import { Trimmed } from '#problems';

const kinds = ['note', 'evidence', 'person'] as const;
const chosen = { message: 'Choose what it is: a note, evidence or a person.' };

export class LawNoteListQuery extends PageQuery {
  /** Only notes, only evidence, or only persons. */
  @IsOptional()
  @IsIn(kinds, chosen)
  kind?: string;
}

export class WriteLawNoteDto {
  /** A note, a reference to evidence, or a person who has to do with it. */
  @IsIn(kinds, chosen)
  kind: 'note' | 'evidence' | 'person';

  /** The evidence's number in the property room, or the person's name; a note has none. */
  @ValidateIf(({ kind, reference }: WriteLawNoteDto) => kind !== 'note' || reference !== undefined)
  @Trimmed()
  @IsString()
  @Length(1, 200, { message: 'Give the number of the evidence, or the name of the person, in up to 200 characters.' })
  reference?: string;

  /** What it says, what it is and where it is kept, or what the person has to do with it. */
  @Trimmed()
  @IsString()
  @Length(2, 8000, { message: 'Write 2 to 8,000 characters.' })
  body: string;
}

export class StrikeLawNoteDto {
  /** Why; the note stays readable, struck out. */
  @Trimmed()
  @IsString()
  @Length(5, 2000, { message: 'Say in 5 to 2,000 characters why: the note stays readable, struck out.' })
  reason: string;
}

export class LawNoteDto {
  id: string;
  incidentId: string;
  kind: string;
  reference: string | null;
  body: string;
  writtenByName: string;
  writtenAt: Date;
  struckByName: string | null;
  struckAt: Date | null;
  strikeReason: string | null;
}

export class LawNotePageDto {
  items: LawNoteDto[];
  next: string | null;
}
