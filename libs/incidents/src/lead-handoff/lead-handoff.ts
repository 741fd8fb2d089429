import type { OfIncident } from '../of-incident/of-incident.js';

/** The lead of an investigation, offered to an officer of the program or to another agency. Until it is accepted, who has it keeps it. */
export interface LeadHandoff extends OfIncident {
  fromId: string;
  fromName: string;
  toId: string | null;
  toName: string | null;
  toAgency: string | null;
  /** Who can be reached there, and how. */
  toContact: string | null;
  reason: string;
  offeredAt: Date;
  answerBy: Date;
  /** Who accepted, by name: also of another agency. */
  acceptedName: string | null;
  answer: string | null;
  answeredAt: Date | null;
  /** What the offered officer has to know to decide. */
  offence: string;
  what: string;
}

export const offeredTo = ({ toName, toAgency }: LeadHandoff): string => toName ?? toAgency ?? '';
