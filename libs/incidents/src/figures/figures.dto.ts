import { IsISO8601, IsOptional, Matches } from 'class-validator';

const aDay = /^\d{4}-\d{2}-\d{2}$/;
const day = { message: 'Give the day as year-month-day, such as 2027-03-01.' };

export class FiguresQuery {
  /** The first day; left out, the school year begins on July 1. */
  @IsOptional()
  @Matches(aDay, day)
  @IsISO8601({ strict: true }, day)
  from?: string;

  /** The last day, which counts; left out, today. */
  @IsOptional()
  @Matches(aDay, day)
  @IsISO8601({ strict: true }, day)
  to?: string;
}

export class IncidentCountsDto {
  reported: number;
  /** On how many an officer has said what kind of matter it is. */
  triaged: number;
  /** How many of those were handed back to the school as discipline. */
  handedBack: number;
  /** From the notice to the acknowledgement: the median, in minutes; null where there is none. */
  toAcknowledge: number | null;
  /** From the acknowledgement to the kind of matter. */
  toTriage: number | null;
  /** From there to the closing. */
  toClose: number | null;
}

export class CampusCountsDto extends IncidentCountsDto {
  campusId: string;
  campusName: string;
}

export class OffenceCountDto {
  label: string;
  /** Kentucky's law wants it reported at once. */
  atOnce: boolean;
  count: number;
}

export class PlaceCountDto {
  campusName: string;
  place: string;
  count: number;
}

export class IncidentFiguresDto {
  from: string;
  to: string;
  all: IncidentCountsDto;
  campuses: CampusCountsDto[];
  offences: OffenceCountDto[];
  places: PlaceCountDto[];
}
