import { IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { ShownCase } from '#lifecycle';

export class DeclineOfferDto {
  /** Why; HR reads it. */
  @IsOptional()
  @IsString()
  @MaxLength(2000, { message: 'Keep the reason under 2,000 characters.' })
  reason?: string;
}

export class WithdrawOfferDto {
  /** Why; the officer reads it. */
  @IsString()
  @Length(10, 2000, { message: 'Say in 10 to 2,000 characters why: the officer reads it.' })
  reason: string;
}

export class OfferDto extends ShownCase {
  vacancyId: string;
  campusName: string;
  expressionId: string;
  officerName: string;
  /** 0 for the officer selected, 1 and on for the alternates; null for the officer, who is not told their place. */
  place: number | null;
  startsOn: string;
  madeAt: Date;
  answerBy: Date;
  answeredAt: Date | null;
  reason: string | null;
  /** The assignment that came of it. */
  assignmentId: string | null;
  /** Why it cannot be accepted as things stand, in words: the officer serves on another campus. */
  hindrance: string | null;
}
