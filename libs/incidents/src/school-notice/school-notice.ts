import type { OfIncident } from '../of-incident/of-incident.js';

/** What the school is told, in words written for it. */
export interface ToldToSchool {
  status: string;
  nextStep: string;
  /** Whom to ask, and how. */
  contact: string;
}

/** One notice of law enforcement to the school on an incident; an administrator acknowledges it by name (standard 7). */
export interface SchoolNotice extends OfIncident, ToldToSchool {
  sentByName: string;
  sentAt: Date;
  acknowledgedByName: string | null;
  acknowledgedAt: Date | null;
}
