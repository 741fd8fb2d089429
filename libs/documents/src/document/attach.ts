import type { Actor } from '#access';
import type { Transaction } from '#persistence';
import { invalid } from '#problems';
import type { DocumentDto } from './document.dto.js';
import { attachOwn, findOwn, listAttached } from './document.sql.js';

/** A case that documents are attached to. */
export interface CaseOfDocuments {
  kind: string;
  id: string;
}

/**
 * Attaches documents to a case, all of them or none, and gives them in the order asked for. Only the actor's own, that
 * belong to nothing else yet; attaching them to the same case again changes nothing.
 * Throws 400 with `documentIds.N` for each that cannot be attached.
 */
export async function attachDocuments(
  tx: Transaction,
  documentIds: string[],
  to: CaseOfDocuments,
  actor: Pick<Actor, 'programId' | 'personId'>,
  field = 'documentIds',
): Promise<DocumentDto[]> {
  if (documentIds.length === 0) return [];
  const ids = documentIds.map((id) => id.toLowerCase());
  const whose = [actor.programId, actor.personId, ids];
  const attached = new Map(
    (await tx.run<DocumentDto>(attachOwn, [...whose, to.kind, to.id])).map((document) => [document.id, document]),
  );
  if (attached.size < ids.length) {
    const own = new Set((await tx.run<{ id: string }>(findOwn, whose)).map(({ id }) => id));
    const errors = ids.flatMap((id, i) => {
      if (ids.indexOf(id) !== i) return [{ field: `${field}.${i}`, message: 'This document is in the list twice.' }];
      if (attached.has(id)) return [];
      const message = own.has(id)
        ? 'This document is part of something else already. Please upload it again.'
        : 'There is no such document of yours. Please upload it again.';
      return [{ field: `${field}.${i}`, message }];
    });
    throw invalid(errors);
  }
  return ids.map((id) => attached.get(id) as DocumentDto);
}

/** The documents of cases of one kind, case by case; a case without any is left out. */
export async function documentsOf(
  tx: Transaction,
  programId: string,
  caseKind: string,
  caseIds: string[],
): Promise<Map<string, DocumentDto[]>> {
  return documentsByCase(await tx.run<AttachedRow>(listAttached, [programId, caseKind, caseIds]));
}

/** A row of `listAttached`. */
export type AttachedRow = DocumentDto & { caseId: string };

/** The rows of `listAttached`, case by case. */
export function documentsByCase(rows: AttachedRow[]): Map<string, DocumentDto[]> {
  const cases = new Map<string, DocumentDto[]>();
  for (const { caseId, ...document } of rows) {
    const documents = cases.get(caseId);
    if (documents) documents.push(document);
    else cases.set(caseId, [document]);
  }
  return cases;
}
