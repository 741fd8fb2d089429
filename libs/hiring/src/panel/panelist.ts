import type { Case } from '#lifecycle';

/** For whom a panelist sits there. */
export type Seat = 'campus' | 'school' | 'agency';

export const seatTitle: Record<Seat, string> = {
  campus: 'Administrator of the campus',
  school: 'School side',
  agency: 'Agency',
};

/** A candidate whom a panelist may have a conflict of interest with. */
export interface CandidateToDeclare {
  interviewId: string;
  officerId: string;
  officerName: string;
  /** Null as long as it is not declared. */
  conflict: boolean | null;
  note: string | null;
}

/** A member of the panel of one vacancy (standard 27). */
export interface Panelist extends Case {
  vacancyId: string;
  vacancyState: string;
  campusId: string;
  campusName: string;
  personId: string;
  personName: string;
  seat: Seat;
  namedByName: string;
  namedAt: Date;
  leftReason: string | null;
  candidates: CandidateToDeclare[];
  /** The person is a candidate for this very vacancy. */
  isCandidate: boolean;
  /** Who sits on the panel or has scored before they left it, this one included. */
  panelSize: number;
}

/** More than that no candidate should face; it also bounds what their agreement is computed over. */
export const largestPanel = 12;

/** A candidate for whom the panel is not complete, with what is missing. */
export interface PanelGap {
  interviewId: string;
  officerName: string;
  lacksCampus: boolean;
  lacksAgency: boolean;
}

/** 'an administrator of Central High without a conflict of interest, for Marcus Bell'. */
export function gapInWords(
  { officerName, lacksCampus, lacksAgency }: Omit<PanelGap, 'interviewId'>,
  campusName: string,
): string {
  const lacks = [
    ...(lacksCampus ? [`an administrator of ${campusName}`] : []),
    ...(lacksAgency ? ['somebody of the agency'] : []),
  ];
  return `${lacks.join(' and ')} who has declared no conflict of interest with ${officerName}`;
}
