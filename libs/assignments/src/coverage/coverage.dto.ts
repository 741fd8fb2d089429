export class OfficerOnCampusDto {
  /** The assignment's id. */
  id: string;
  officerName: string;
  state: string;
  /** The state in words. */
  stateLabel: string;
  startsOn: string;
  /** The last day; null until further notice. */
  endsOn: string | null;
  /** How many things the start asks of either side. */
  asked: number;
  /** How many of them are done, or not needed. */
  settled: number;
  /** How many are late. */
  overdue: number;
}

export class CampusCoverageDto {
  id: string;
  name: string;
  level: string;
  /** Who serves there, or is to; nobody where it is empty. */
  officers: OfficerOnCampusDto[];
}

export class CoveragePageDto {
  items: CampusCoverageDto[];
  next: string | null;
  /** Of all pages together. */
  campuses: number;
  /** On how many of them an officer serves now. */
  served: number;
}
