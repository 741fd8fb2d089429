export class CsvFaultDto {
  /** The column of the file, or 'line' for the line as a whole. */
  column: string;
  message: string;
}

export class ServiceImportLineDto {
  /** Line of the file, the header being line 1. */
  line: number;
  ok: boolean;
  errors: CsvFaultDto[];
  badge: string;
  /** Null where no officer wears the badge. */
  officerName: string | null;
  agency: string;
  /** As a day where it could be read, else null. */
  startedOn: string | null;
  endedOn: string | null;
  note: string;
}

export class ServiceImportPreviewDto {
  /** All of it can be imported. */
  ok: boolean;
  /** How many entries it holds. */
  count: number;
  lines: ServiceImportLineDto[];
}

export class ServiceImportedDto {
  /** How many entries were added. */
  count: number;
  /** How many officers they belong to. */
  officers: number;
}
