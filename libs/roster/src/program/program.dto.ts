export class ProgramDto {
  id: string;
  name: string;
  /** The law-enforcement agency. */
  agencyName: string;
  /** The school district. */
  districtName: string;
  /** An IANA name, such as America/New_York. */
  timeZone: string;
  /** Units in which vacancies are posted. */
  units: number;
  campuses: number;
  /** Officers who serve today, sworn or not. */
  officers: number;
}
