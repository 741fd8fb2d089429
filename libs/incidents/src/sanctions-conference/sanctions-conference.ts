import type { OfIncident } from '../of-incident/of-incident.js';

/** SRO and administrator decide on the sanctions for a student's criminal act, each on their own (standard 4). */
export interface SanctionsConference extends OfIncident {
  incidentKind: string | null;
  /** The school's reference to the student, such as initials and grade. */
  student: string;
  /** Which of the board's mandates asks for a penalty. */
  penalty: string;
  calledByName: string;
  calledAt: Date;
  meetAt: Date;
  place: string;
  legalSanction: string | null;
  legalDecidedBy: string | null;
  prosecutorConsulted: boolean | null;
  /** Whom, when and with what advice; or why not. */
  prosecutorWords: string | null;
  officerId: string | null;
  officerName: string | null;
  administrativeSanction: string | null;
  administrativeDecidedBy: string | null;
  administratorId: string | null;
  administratorName: string | null;
  officerSignedAt: Date | null;
  administratorSignedAt: Date | null;
  cancelReason: string | null;
}

export interface LegalSanction {
  sanction: string;
  decidedBy: string;
  prosecutorConsulted: boolean;
  prosecutorWords: string;
}

export interface AdministrativeSanction {
  sanction: string;
  decidedBy: string;
}

export interface Meeting {
  meetAt: Date;
  place: string;
}
