import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsObject, IsString, Length, ValidateNested } from 'class-validator';
import { ShownCase } from '#lifecycle';
import { Trimmed } from '#problems';
import { type Ground, grounds } from './records-handover.js';

export class StudentRecordDto {
  /** The school's reference to the student, with the least needed: initials and grade. */
  @Trimmed()
  @IsString()
  @Length(1, 100, { message: 'Give a reference to the student in up to 100 characters.' })
  student: string;

  /** What it is, such as attendance of the fall. */
  @Trimmed()
  @IsString()
  @Length(2, 300, { message: 'Say in 2 to 300 characters which record it is.' })
  record: string;

  /** What of it is handed over, or where it is handed over on paper. */
  @Trimmed()
  @IsString()
  @Length(2, 4000, { message: 'Say in 2 to 4,000 characters what is handed over.' })
  content: string;
}

export class PrepareRecordsDto {
  /** What is to be handed over; law enforcement does not see it before it is. */
  @IsArray()
  @ArrayMaxSize(50, { message: 'Hand over up to 50 records at a time.' })
  @IsObject({ each: true, message: 'Give each record with student, record and content.' })
  @ValidateNested({ each: true })
  @Type(() => StudentRecordDto)
  records: StudentRecordDto[];
}

export class HandOverRecordsDto extends PrepareRecordsDto {
  /** The ground on which FERPA lets the school hand them over. */
  @IsIn(grounds, { message: `Choose the ground: ${grounds.join(', ')}.` })
  ground: Ground;

  /** Which subpoena, whose consent, what emergency. */
  @Trimmed()
  @IsString()
  @Length(5, 2000, { message: 'Say in 5 to 2,000 characters what the ground is in this case.' })
  groundWords: string;
}

export class AskForRecordsDto {
  /** What law enforcement asks for and why; the school reads it. */
  @Trimmed()
  @IsString()
  @Length(10, 2000, { message: 'Say in 10 to 2,000 characters what is asked for, and why: the school reads it.' })
  wanted: string;
}

export class NoRecordsDto {
  /** Why; where law enforcement asked for them, it reads it. */
  @Trimmed()
  @IsString()
  @Length(5, 2000, { message: 'Say in 5 to 2,000 characters why.' })
  reason: string;
}

export class HandedRecordDto extends StudentRecordDto {
  id: string;
}

export class RecordsHandoverDto extends ShownCase {
  incidentId: string;
  wanted: string | null;
  askedByName: string | null;
  askedAt: Date | null;
  ground: string | null;
  groundWords: string | null;
  handedByName: string | null;
  handedAt: Date | null;
  refusal: string | null;
  receivedByName: string | null;
  receivedAt: Date | null;
  begunByName: string;
  begunAt: Date;
  /** What is handed over; what is only prepared is shown to the school alone. */
  records: HandedRecordDto[];
}
