import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  Min,
  Max,
} from 'class-validator';
import { DocumentDto } from '#documents';
import { ShownCase } from '#lifecycle';
import { IsDecimalNumber } from '#problems';
import type { CourseLevel } from '../hours/completion.js';
import type { CreditSource } from './credit.js';

const asDay = { message: 'Give the day as year-month-day, such as 2027-03-01.' };
const aDay = /^\d{4}-\d{2}-\d{2}$/;
const noSuchDay = { message: 'There is no such day. Give it as year-month-day.' };
const asHours = { message: 'Give the hours as a number, such as 7.5, with two decimals at the most.' };

/** What was completed, with the days and hours of it. */
export class CompletedDto {
  @Matches(aDay, asDay)
  @IsISO8601({ strict: true }, noSuchDay)
  completedOn: string;

  /** Attended: part attendance is less than the course has. */
  @IsDecimalNumber(2, asHours)
  @Min(0, asHours)
  @Max(999, asHours)
  hours: number;

  /** Excused, a tenth of the course at the most; they count once they are made up. */
  @IsOptional()
  @IsDecimalNumber(2, asHours)
  @Min(0, asHours)
  @Max(999, asHours)
  excusedHours?: number;

  /** The day on which the excused hours were made up by an extra assignment. */
  @IsOptional()
  @Matches(aDay, asDay)
  @IsISO8601({ strict: true }, noSuchDay)
  madeUpOn?: string;
}

export class HandInCreditDto extends CompletedDto {
  @IsUUID('all', { message: 'Choose a course from the list.' })
  courseId: string;

  @IsOptional()
  @IsString()
  @MaxLength(1000, { message: 'Keep the note under 1,000 characters.' })
  note?: string;

  /** Certificates that were uploaded before. */
  @IsOptional()
  @IsArray({ message: 'Give the documents as a list.' })
  @ArrayMaxSize(5, { message: 'Hand in five documents at the most.' })
  @IsUUID('all', { each: true, message: 'Upload the document first.' })
  documentIds?: string[];
}

export class CreditReasonDto {
  /** Why; the officer reads it. */
  @IsString()
  @Length(5, 2000, { message: 'Say in a sentence why: the officer reads it.' })
  reason: string;
}

export class CorrectCreditDto extends CompletedDto {
  /** Why; it is kept with what was said before. */
  @IsString()
  @Length(5, 2000, { message: 'Say in a sentence why: it is kept with what was said before.' })
  reason: string;

  @IsOptional()
  @IsArray({ message: 'Give the documents as a list.' })
  @ArrayMaxSize(5, { message: 'Hand in five documents at the most.' })
  @IsUUID('all', { each: true, message: 'Upload the document first.' })
  documentIds?: string[];
}

export class CreditedCourseDto {
  id: string;
  title: string;
  provider: string;
  /** Empty where the provider gives none. */
  providerNumber: string;
  level: CourseLevel;
  hours: number;
}

export class CourseChoicesDto {
  items: CreditedCourseDto[];
}

export class CreditDto extends ShownCase {
  title: string;
  officer: CreditedOfficerDto;
  course: CreditedCourseDto;
  completedOn: string;
  hours: number;
  excusedHours: number;
  madeUpOn: string | null;
  /** How it came in: from a session, by hand, or with a transcript. */
  source: CreditSource;
  note: string | null;
  reason: string | null;
  handedInAt: Date;
  decidedByName: string | null;
  decidedAt: Date | null;
}

export class CreditedOfficerDto {
  /** The person's id. */
  id: string;
  name: string;
}

export class FormerCreditDto {
  completedOn: string;
  hours: number;
  excusedHours: number;
  madeUpOn: string | null;
  /** Why it was corrected. */
  reason: string;
  replacedByName: string;
  replacedAt: Date;
}

export class CreditDetailDto extends CreditDto {
  /** What it said before, the latest first. */
  former: FormerCreditDto[];
  @Type(() => DocumentDto)
  documents: DocumentDto[];
}

export class CreditPageDto {
  items: CreditDto[];
  next: string | null;
}
