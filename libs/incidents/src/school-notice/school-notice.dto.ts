import { IsString, Length } from 'class-validator';
import { ShownCase } from '#lifecycle';
import { Trimmed } from '#problems';

/** What the school is told. */
export class ToldToSchoolDto {
  /** How it stands, in words written for the school. */
  @Trimmed()
  @IsString()
  @Length(5, 1000, { message: 'Say in 5 to 1,000 characters how it stands, in words for the school.' })
  status: string;

  /** What comes next. */
  @Trimmed()
  @IsString()
  @Length(5, 1000, { message: 'Say in 5 to 1,000 characters what comes next.' })
  nextStep: string;

  /** Whom the school can ask, and how. */
  @Trimmed()
  @IsString()
  @Length(5, 300, { message: 'Say in 5 to 300 characters whom the school can ask, and how.' })
  contact: string;
}

export class SchoolNoticeDto extends ShownCase {
  incidentId: string;
  status: string;
  nextStep: string;
  contact: string;
  sentByName: string;
  sentAt: Date;
  /** The administrator who read it for the school. */
  acknowledgedByName: string | null;
  acknowledgedAt: Date | null;
}

export class SchoolNoticePageDto {
  items: SchoolNoticeDto[];
  next: string | null;
}
