import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { CandidateDto } from '../expression/expression.dto.js';

export class PipelineQuery {
  @IsOptional()
  @IsIn(['expressed', 'awaiting_history', 'eligible', 'ineligible', 'withdrawn', 'released'])
  state?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  cursor?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 25;
}

export class StateCountDto {
  state: string;
  label: string;
  count: number;
}

export class PipelineItemDto {
  /** Of the expression of interest. */
  id: string;
  officer: CandidateDto;
  state: string;
  stateLabel: string;
  expressedAt: Date;
  /** Days of service that the officer has entered, counted for the closing day. */
  claimedDays: number;
  verifiedDays: number;
  /** The verified service reaches the minimum. */
  meetsVerified: boolean;
  /** Entries of the service history that HR has not judged yet. */
  entriesToVerify: number;
}

export class PipelineDto {
  counts: StateCountDto[];
  items: PipelineItemDto[];
  next: string | null;
}
