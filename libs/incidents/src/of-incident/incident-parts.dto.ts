export class IncidentPartsDto {
  /** Reads and writes what is law enforcement's alone. */
  law: boolean;
  /** May tell the school how it stands. */
  tellSchool: boolean;
  /** May offer the lead to somebody else. */
  offerLead: boolean;
  /** May ask the school for student records. */
  askForRecords: boolean;
  /** May prepare student records, to hand them over. */
  prepareRecords: boolean;
  /** May call a sanctions conference. */
  callConference: boolean;
}
