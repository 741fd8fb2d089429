import { IsString, Length } from 'class-validator';
import { ShownCase } from '#lifecycle';

export class StanceDto {
  /** The reasons, which HR and the head of the agency read. */
  @IsString()
  @Length(10, 4000, { message: 'Give the reasons in 10 to 4,000 characters: HR and the head of the agency read them.' })
  reasons: string;
}

export class RecommendationDto extends ShownCase {
  vacancyId: string;
  interviewId: string;
  campusName: string;
  officerName: string;
  /** Why the officer would like to work with youth. */
  statement: string;
  askedAt: Date;
  reasons: string | null;
  givenByName: string | null;
  givenAt: Date | null;
  /** The asking person has declared a conflict of interest with this finalist and so has no say. */
  recused: boolean;
}
