export class OffenceDto {
  code: string;
  label: string;
  /** Kentucky's law wants it reported at once (KRS 158.154 and 158.155). */
  atOnce: boolean;
}

export class OffenceGroupDto {
  label: string;
  offences: OffenceDto[];
}
