import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Length, Max, MaxLength, Min } from 'class-validator';
import { IsDecimalNumber, Trimmed } from '#problems';
import { PageQuery } from '#persistence';
import type { CourseLevel } from '../hours/completion.js';
import { courseLevels } from './course.js';

const level = { message: 'Choose a level: sro-1, sro-2, sro-3, in-service or other.' };
const hours = { message: 'Give the hours as a number from 0.25 to 400, such as 40 or 7.5.' };
const months = { message: 'Give the months as a whole number from 1 to 600, or leave them out.' };

export class CourseListQuery extends PageQuery {
  @IsOptional()
  @IsIn(courseLevels, level)
  level?: CourseLevel;

  /** Part of the title, the provider or the number. */
  @IsOptional()
  @IsString()
  @MaxLength(100, { message: 'Search for at most 100 characters.' })
  search?: string;

  /** The retired ones instead of those in use. */
  @IsOptional()
  @Type(() => String)
  @IsIn(['true', 'false'], { message: 'Say true or false.' })
  retired?: 'true' | 'false';
}

export class CourseFieldsDto {
  @IsString()
  @Trimmed()
  @Length(1, 200, { message: 'Give the title of the course in 1 to 200 characters.' })
  title: string;

  /** Who gives it, such as the Department of Criminal Justice Training. */
  @IsString()
  @Trimmed()
  @Length(1, 200, { message: 'Say in 1 to 200 characters who gives the course.' })
  provider: string;

  /** The provider's own number for it; empty where it has none. */
  @IsOptional()
  @IsString()
  @Trimmed()
  @MaxLength(60, { message: 'A course number has at most 60 characters.' })
  providerNumber?: string;

  @IsDecimalNumber(2, hours)
  @Min(0.25, hours)
  @Max(400, hours)
  hours: number;

  @IsIn(courseLevels, level)
  level: CourseLevel;

  /** School administrators may be invited to its sessions. */
  @IsBoolean({ message: 'Say true or false: may school administrators be invited?' })
  openToSchools: boolean;

  /** For how many months what was learned counts; null: for good. */
  @IsOptional()
  @IsInt(months)
  @Min(1, months)
  @Max(600, months)
  expiresAfterMonths?: number | null;
}

export class CourseDto {
  id: string;
  /** Send it back in `If-Match` to be told when somebody else changed the course in the meantime. */
  version: number;
  title: string;
  provider: string;
  providerNumber: string;
  hours: number;
  level: CourseLevel;
  /** The level in words. */
  levelTitle: string;
  openToSchools: boolean;
  expiresAfterMonths: number | null;
  /** Since when no sessions of it are scheduled any more. */
  retiredAt: Date | null;
  /** Sessions that are still to come. */
  sessionsAhead: number;
  /** Whether the person asking may change it and schedule sessions of it. */
  mayChange: boolean;
}

export class CoursePageDto {
  items: CourseDto[];
  next: string | null;
}
