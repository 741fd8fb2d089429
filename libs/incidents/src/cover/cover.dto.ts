import { IsOptional, IsUUID } from 'class-validator';

export class NameStandInDto {
  /** The campus; left out, the officer is the agency's duty officer. */
  @IsOptional()
  @IsUUID('all', { message: 'Choose the campus.' })
  campusId?: string;

  @IsUUID('all', { message: 'Choose the officer.' })
  officerId: string;
}

export class StandInDto {
  officerId: string;
  officerName: string;
  since: Date;
  namedByName: string;
}

export class CampusCoverDto {
  campusId: string;
  campusName: string;
  /** Who serve there, and are asked first in duty hours. */
  sroNames: string[];
  /** Who is asked next. */
  backUp: StandInDto | null;
}

export class CoverDto {
  /** Who is asked first outside of duty hours. */
  dutyOfficer: StandInDto | null;
  campuses: CampusCoverDto[];
}
