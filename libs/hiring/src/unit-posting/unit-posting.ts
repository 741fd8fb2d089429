import type { Case } from '#lifecycle';

/** The posting of a vacancy in one unit of the agency: by whom, how and when (standard 23). */
export interface UnitPosting extends Case {
  vacancyId: string;
  vacancyTitle: string;
  vacancyState: string;
  closesAt: Date;
  unitId: string;
  unitName: string;
  contactId: string | null;
  contactName: string | null;
  officersTold: number;
  toldAt: Date;
  how: string | null;
  postedOn: string | null;
  note: string | null;
  confirmedByName: string | null;
  confirmedAt: Date | null;
}
