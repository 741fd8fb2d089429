export class PanelMeanDto {
  panelistId: string;
  mean: number;
}

export class PanelScoreDto {
  /** The mean of the panelists' means, 1 to 5, two decimals; null where nobody scored. */
  mean: number | null;
  /** The sample standard deviation of their means; null for fewer than two. */
  spread: number | null;
  panelists: PanelMeanDto[];
}

export class CompetencyScoreDto extends PanelScoreDto {
  competency: string;
}

export class RankedCandidateDto extends PanelScoreDto {
  /** Of the expression of interest. */
  candidateId: string;
  name: string;
  /** 1 is the highest mean; who ties shares a place and the next one is skipped. Null for unranked. */
  rank: number | null;
  tied: boolean;
  /** Why there is no place; null where there is one. */
  reason: string | null;
  competencies: CompetencyScoreDto[];
}

export class RaterSeverityDto {
  panelistId: string;
  /** Points below (severe) or above the panel's mean; null for fewer than two candidates in common. */
  severity: number | null;
  candidates: number;
}

export class ReliabilityDto {
  value: number;
  lower: number;
  upper: number;
  band: 'poor' | 'moderate' | 'good' | 'excellent';
  lowerBand: 'poor' | 'moderate' | 'good' | 'excellent';
  upperBand: 'poor' | 'moderate' | 'good' | 'excellent';
}

export class AgreementFiguresDto {
  /** ICC(2,1): how far one panelist's score could be relied on alone. */
  single: ReliabilityDto;
  /** ICC(2,k): how far the mean of these panelists can be relied on. */
  average: ReliabilityDto;
  candidateIds: string[];
  panelistIds: string[];
}

export class AgreementDto {
  figures: AgreementFiguresDto | null;
  /** Why there are no figures; null where there are. */
  reason: string | null;
}

export class RankingPanelistDto {
  id: string;
  name: string;
  seatTitle: string;
}

export class RankingDto {
  candidates: RankedCandidateDto[];
  raters: RaterSeverityDto[];
  agreement: AgreementDto;
  /** Everybody who scored. */
  panelists: RankingPanelistDto[];
}
