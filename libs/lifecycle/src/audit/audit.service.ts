import { Injectable } from '@nestjs/common';
import { type Actor, hasRole } from '#access';
import { type ListedEntry, listAudit } from '#audit';
import { cursorOf, Database, pageOf, readCursor, type Transaction } from '#persistence';
import type { Case, Lifecycle } from '../lifecycle.js';
import { Lifecycles } from '../registry.js';
import type { AuditItemDto, AuditPageDto, AuditQuery } from './audit.dto.js';

interface Known {
  lifecycle: Lifecycle;
  facts: Case;
}

/**
 * A program's record for those who watch over it. Of cases each reads what the database shows their side; of sign-ins,
 * refusals, reads and accounts what people of their side did, and the assessor what all did. The rest stands there as
 * a number and a time, so that nothing can be left out without a gap.
 */
@Injectable()
export class AuditPages {
  constructor(
    private readonly database: Database,
    private readonly lifecycles: Lifecycles,
  ) {}

  async list(actor: Actor, { cursor, limit, about, personId }: AuditQuery): Promise<AuditPageDto> {
    const before = Number(readCursor(cursor, 1)?.[0] ?? 0) || undefined;
    return this.database.transact({ ...actor, once: undefined }, async (tx) => {
      const which = {
        limit: limit + 1,
        ...(before && { before }),
        ...(about && { about }),
        ...(personId && { personId }),
      };
      const rows = await listAudit(tx, actor.programId, which);
      const cases = await this.casesOf(tx, rows);
      return pageOf(
        rows,
        limit,
        (row) => shown(row, actor, cases),
        ({ seq }) => cursorOf(seq),
      );
    });
  }

  /** The cases that the database shows to the reader's side, with one statement for each kind. */
  private async casesOf(tx: Transaction, rows: ListedEntry[]): Promise<Map<string, Known>> {
    const known = new Map<string, Known>();
    for (const lifecycle of this.lifecycles.all()) {
      const ids = rows.filter(({ entry }) => entry.caseKind === lifecycle.kind).map(({ entry }) => entry.caseId!);
      if (ids.length === 0) continue;
      for (const facts of await tx.run<Case>(lifecycle.facts, [[...new Set(ids)]]))
        known.set(facts.id, { lifecycle, facts });
    }
    return known;
  }
}

function shown({ seq, about, entry }: ListedEntry, actor: Actor, cases: Map<string, Known>): AuditItemDto {
  const nothing = { title: null, caseKind: null, caseId: null, path: null, network: null };
  const item = { seq, at: entry.at, about };
  const known = entry.caseId ? cases.get(entry.caseId) : undefined;
  const may = entry.caseId ? known : entry.side === actor.side || hasRole(actor, 'assessor');
  if (!may) return { ...item, ...nothing, who: null, personId: null, says: null };
  return {
    ...item,
    ...nothing,
    ...(known && {
      title: known.lifecycle.title(known.facts),
      caseKind: known.lifecycle.kind,
      caseId: known.facts.id,
      path: known.lifecycle.path(known.facts),
    }),
    who: entry.who ?? null,
    personId: entry.whoId ?? null,
    says: entry.says ?? null,
    network: entry.network ?? null,
  };
}
