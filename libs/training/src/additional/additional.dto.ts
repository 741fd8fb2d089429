import { IsBoolean, IsInt, IsISO8601, IsOptional, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import { IsDecimalNumber } from '#problems';

const asDay = { message: 'Give the day as year-month-day, such as 2027-03-01.' };
const aDay = /^\d{4}-\d{2}-\d{2}$/;
const noSuchDay = { message: 'There is no such day. Give it as year-month-day.' };
const asHours = { message: 'Give the hours as a number from 0.5 to 400.' };

export class AskForTrainingDto {
  /** What is asked for: 'NASRO basic course'. */
  @IsString()
  @Length(3, 120, { message: 'Name it in 3 to 120 characters.' })
  title: string;

  /** Where that comes from, such as a grant's condition. */
  @IsString()
  @Length(3, 300, { message: 'Say in 3 to 300 characters where it comes from, such as a grant.' })
  source: string;

  @IsDecimalNumber(2, asHours)
  @Min(0.5, asHours)
  @Max(400, asHours)
  hours: number;

  /** In each calendar year; else once. */
  @IsBoolean({ message: 'Say whether it is asked for in every year.' })
  everyYear: boolean;

  /** Once, within so many days of the start, or of the day on which it takes effect. */
  @IsOptional()
  @IsInt({ message: 'Give the days as a whole number.' })
  @Min(1, { message: 'Give a day at the least.' })
  @Max(1460, { message: 'Give four years (1,460 days) at the most.' })
  withinDays?: number;

  /** Only this course counts; every course where it is left out. */
  @IsOptional()
  @IsUUID('all', { message: 'Choose a course from the list.' })
  courseId?: string;

  /** A designated school administrator attends together with the officer. */
  @IsBoolean({ message: 'Say whether a school administrator attends together with the officer.' })
  joint: boolean;

  @Matches(aDay, asDay)
  @IsISO8601({ strict: true }, noSuchDay)
  effectiveOn: string;
}

export class RetireTrainingDto {
  /** Not asked of what begins from this day on. */
  @Matches(aDay, asDay)
  @IsISO8601({ strict: true }, noSuchDay)
  retiredOn: string;
}

export class AdditionalTrainingDto {
  id: string;
  title: string;
  source: string;
  hours: number;
  everyYear: boolean;
  withinDays: number | null;
  courseTitle: string | null;
  joint: boolean;
  effectiveOn: string;
  retiredOn: string | null;
  createdByName: string;
}

export class AdditionalTrainingListDto {
  items: AdditionalTrainingDto[];
}
