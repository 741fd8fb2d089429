import { type Actor, hasRole } from '#access';
import type { ServiceStatus } from './eligibility.js';
import type { ServiceIntervalDto } from './service-interval.dto.js';

/** An entry of an officer's service history as it is on record. */
export interface ServiceIntervalRow {
  id: string;
  version: number;
  officerId: string;
  agency: string;
  startedOn: string;
  endedOn: string | null;
  evidenceDocumentId: string | null;
  evidenceName: string | null;
  note: string | null;
  source: 'officer' | 'import';
  status: ServiceStatus;
  judgedByName: string | null;
  judgedAt: Date | null;
  rejectionReason: string | null;
}

const statusLabels: Record<ServiceStatus, string> = {
  entered: 'Not verified yet',
  verified: 'Verified',
  rejected: 'Not accepted',
};

/** An officer's career is the agency's: nobody of the school side reads it (invariant 10). */
export const mayReadService = (actor: Actor, officerId: string): boolean =>
  actor.personId === officerId || hasRole(actor, ['hr', 'agency_administrator', 'assessor']);

/** HR judges, but nobody their own record. */
export const mayJudgeService = (actor: Actor, officerId: string): boolean =>
  hasRole(actor, 'hr') && actor.personId !== officerId;

/** An entry as the person asking sees it. */
export function intervalView(row: ServiceIntervalRow, actor: Actor): ServiceIntervalDto {
  const { officerId, evidenceDocumentId, evidenceName, ...shown } = row;
  return {
    ...shown,
    evidence: evidenceDocumentId === null ? null : { id: evidenceDocumentId, name: evidenceName ?? '' },
    statusLabel: statusLabels[row.status],
    mayEdit: actor.personId === officerId && row.status !== 'verified',
    mayJudge: mayJudgeService(actor, officerId),
  };
}

/** What an entry says, for the record of changes. */
export const wordsOf = ({
  agency,
  startedOn,
  endedOn,
}: Pick<ServiceIntervalRow, 'agency' | 'startedOn' | 'endedOn'>): string =>
  `${agency}, ${startedOn} ${endedOn ? `to ${endedOn}` : 'on'}`;

/** What is on record of an entry before and after a change. */
export const recorded = ({
  id,
  agency,
  startedOn,
  endedOn,
  evidenceDocumentId,
  note,
  source,
  status,
}: ServiceIntervalRow) => ({
  entryId: id,
  agency,
  startedOn,
  endedOn,
  evidenceDocumentId,
  note,
  source,
  status,
});
