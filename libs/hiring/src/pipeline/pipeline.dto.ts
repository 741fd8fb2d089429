import { IsIn, IsOptional } from 'class-validator';
import { PageQuery } from '#persistence';
import { CandidateDto } from '../expression/expression.dto.js';

export class PipelineQuery extends PageQuery {
  @IsOptional()
  @IsIn([
    'expressed',
    'awaiting_history',
    'eligible',
    'ranked',
    'offered',
    'appointed',
    'not_selected',
    'ineligible',
    'withdrawn',
    'released',
  ])
  state?: string;
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
  /** The service on the closing day in words, everything that is not rejected: '4 years, 2 months and 3 days'. */
  claimedService: string;
  verifiedService: string;
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
