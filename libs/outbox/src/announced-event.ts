/** Something that happened in one area and that another has to react to, now or once it is there. */
export interface NewEvent {
  programId: string;
  /** What happened, in the past tense: 'officer-assigned'. */
  name: string;
  /** The area that reacts: 'training'. */
  addressee: string;
  /** What the addressee owes, in up to 300 characters for people: 'SRO I for Marcus Bell'. */
  says: string;
  /** The case that it comes from. */
  caseKind: string;
  caseId: string;
  /** Who sees to it, as a role. */
  ownerRole: string;
  /** A day, 'YYYY-MM-DD', by which it is to be done; null for none. */
  dueOn: string | null;
  payload: Record<string, unknown>;
}

export interface AnnouncedEvent extends NewEvent {
  id: string;
  announcedAt: Date;
}
