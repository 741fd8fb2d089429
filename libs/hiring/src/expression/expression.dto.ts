import { ArrayMaxSize, Equals, IsArray, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { DocumentDto } from '#documents';
import { ShownCase } from '#lifecycle';
import { EligibilityDto } from '../service-history/eligibility.dto.js';

export class ExpressInterestDto {
  /** Why this officer would like to work with youth. */
  @IsString()
  @Length(20, 6000, { message: 'Say in 20 to 6,000 characters why you would like to work with youth.' })
  statement: string;

  /** Standard 23: the assignment is voluntary. */
  @Equals(true, { message: 'Confirm that you volunteer for this post.' })
  voluntary: boolean;

  /** The documents that were uploaded for it. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10, { message: 'Add ten documents at the most.' })
  @IsUUID('all', { each: true, message: 'Each document must be one that you uploaded.' })
  documentIds: string[] = [];
}

export class WithdrawExpressionDto {
  @IsOptional()
  @IsString()
  @MaxLength(2000, { message: 'Keep the reason under 2,000 characters.' })
  reason?: string;
}

export class RequestHistoryDto {
  /** What is missing; the officer reads it. */
  @IsString()
  @Length(10, 2000, { message: 'Say in 10 to 2,000 characters what is missing: the officer reads it.' })
  message: string;
}

export class DecisionReasonDto {
  /** The reason, which the officer reads. */
  @IsString()
  @Length(10, 4000, { message: 'Give the reason in 10 to 4,000 characters: the officer reads it.' })
  reason: string;
}

export class ExpressionVacancyDto {
  id: string;
  title: string;
  campusName: string;
  closesOn: string;
  closesAt: Date;
  minimumServiceYears: number;
}

export class CandidateDto {
  id: string;
  name: string;
  unitName: string;
  badge: string;
}

export class DecisionDto {
  outcome: 'eligible' | 'ineligible';
  reason: string | null;
  by: string | null;
  at: Date;
}

export class ExpressionContestDto {
  id: string;
  state: string;
}

export class ExpressionInterviewDto {
  id: string;
  state: string;
  startsAt: Date | null;
}

export class ExpressionOfferDto {
  id: string;
  state: string;
  answerBy: Date;
}

export class ExpressionDto extends ShownCase {
  vacancy: ExpressionVacancyDto;
  officer: CandidateDto;
  statement: string;
  documents: DocumentDto[];
  expressedAt: Date;
  /** What HR asked the officer to complete. */
  historyAsked: string | null;
  eligibility: EligibilityDto;
  decision: DecisionDto | null;
  contestableUntil: Date | null;
  /** The officer asking may contest the decision now. */
  canContest: boolean;
  contest: ExpressionContestDto | null;
  closingReason: string | null;
  interview: ExpressionInterviewDto | null;
  offer: ExpressionOfferDto | null;
}
