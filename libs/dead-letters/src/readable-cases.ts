import type { Actor } from '#access';
import { anyHolds, type Case, type Lifecycle, Lifecycles } from '#lifecycle';
import type { Statement } from '#persistence';

export interface OfCase {
  caseKind: string;
  caseId: string;
}

/** A case that the reader may know of. */
export interface KnownCase {
  lifecycle: Lifecycle;
  facts: Case;
}

/** How the facts are read: in a transaction, or on their own. */
type Read = <Row>(statement: Statement, params: unknown[]) => Promise<Row[]>;

/**
 * Those of the rows that the reader may see, each with its case. A row of a case is for whoever may read the case; what
 * belongs to no case is for the agency's side. The cases are read with one statement for each kind.
 */
export async function readable<Row extends OfCase>(
  rows: Row[],
  reader: Actor,
  lifecycles: Lifecycles,
  read: Read,
): Promise<{ row: Row; known: KnownCase | null }[]> {
  const kinds = lifecycles.all().filter(({ kind }) => rows.some((row) => row.caseKind === kind));
  const cases = new Map<string, KnownCase>();
  await Promise.all(
    kinds.map(async (lifecycle) => {
      const ids = rows.filter(({ caseKind }) => caseKind === lifecycle.kind).map(({ caseId }) => caseId);
      for (const facts of await read<Case>(lifecycle.facts, [[...new Set(ids)]]))
        if (anyHolds(lifecycle.readers, reader, facts))
          cases.set(keyOf(lifecycle.kind, facts.id), { lifecycle, facts });
    }),
  );
  return rows.flatMap((row) => {
    const known = cases.get(keyOf(row.caseKind, row.caseId)) ?? null;
    const ofNoCase = !kinds.some(({ kind }) => kind === row.caseKind);
    return known || (ofNoCase && reader.side === 'agency') ? [{ row, known }] : [];
  });
}

const keyOf = (kind: string, id: string) => `${kind} ${id}`;

/** A title that cannot be made may be the very reason why something is stuck; it must not hide it. */
export function titleOf({ lifecycle, facts }: KnownCase): string {
  try {
    return lifecycle.title(facts);
  } catch {
    return 'A case without a title';
  }
}
