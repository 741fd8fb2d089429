import { IsUUID } from 'class-validator';

export class NameReporterDto {
  @IsUUID('all', { message: 'Choose the campus.' })
  campusId: string;

  @IsUUID('all', { message: 'Choose somebody of the staff.' })
  personId: string;
}

export class ReporterDto {
  id: string;
  name: string;
  namedByName: string;
  since: Date;
}

export class StaffDto {
  id: string;
  name: string;
}

export class ReportersDto {
  reporters: ReporterDto[];
  /** Staff of the campus who could be named. */
  others: StaffDto[];
}

export class ReportableCampusDto {
  id: string;
  name: string;
}
