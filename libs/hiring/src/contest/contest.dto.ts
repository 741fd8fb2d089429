import { IsString, Length } from 'class-validator';
import { ShownCase } from '#lifecycle';

export class FileContestDto {
  /** Why the decision is wrong. */
  @IsString()
  @Length(10, 6000, { message: 'Say in 10 to 6,000 characters why the decision is wrong.' })
  statement: string;
}

export class ReviewContestDto {
  /** The reason, which the officer reads. */
  @IsString()
  @Length(10, 4000, { message: 'Give the reason in 10 to 4,000 characters: the officer reads it.' })
  reason: string;
}

export class ContestDto extends ShownCase {
  expressionId: string;
  vacancyId: string;
  campusName: string;
  officerName: string;
  decidedByName: string;
  /** The reason that was given for finding the officer ineligible. */
  contestedReason: string;
  statement: string;
  filedAt: Date;
  reviewReason: string | null;
  reviewedByName: string | null;
  reviewedAt: Date | null;
}
