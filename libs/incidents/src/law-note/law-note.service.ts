import { Injectable } from '@nestjs/common';
import type { Actor } from '#access';
import { auditStep } from '#audit';
import { anyHolds } from '#lifecycle';
import { Clock, cursorOf, Database, pageOf, readCursor, type Transaction } from '#persistence';
import { notFound, notNow } from '#problems';
import { lawEnforcement } from '../of-incident/of-incident.relations.js';
import { placeOfIncident } from '../of-incident/of-incident.sql.js';
import type { LawNote } from './law-note.js';
import type { LawNoteDto, LawNoteListQuery, LawNotePageDto, WriteLawNoteDto } from './law-note.dto.js';
import { findLawNote, insertLawNote, notesOfIncident, strikeLawNote } from './law-note.sql.js';

type OfLaw = Parameters<(typeof lawEnforcement)[number]['holds']>[1];

/** Law enforcement's own record of an incident: read and written by the lead, the supervisor and the program administrator. */
@Injectable()
export class LawNotes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, incidentId: string, query: LawNoteListQuery): Promise<LawNotePageDto> {
    return this.database.transact({ ...actor, once: undefined }, async (tx) => {
      await this.mayRead(tx, actor, incidentId);
      const before = readCursor(query.cursor, 1)?.[0] ?? null;
      const asked = [actor.programId, incidentId, before, query.kind ?? null, query.limit + 1];
      return pageOf(
        await tx.run<LawNote>(notesOfIncident, asked),
        query.limit,
        (row) => row,
        (row) => cursorOf(row.id),
      );
    });
  }

  write(actor: Actor, incidentId: string, { kind, reference, body }: WriteLawNoteDto): Promise<LawNoteDto> {
    return this.database.transact(actor, async (tx) => {
      await this.mayRead(tx, actor, incidentId);
      const named = kind === 'note' ? null : reference;
      const written = [actor.programId, incidentId, kind, named, body, actor.personId, this.clock.now()];
      const [{ id }] = (await tx.run<{ id: string }>(insertLawNote, written)) as [{ id: string }];
      return this.recorded(tx, actor, id, 'write', 'wrote it down');
    });
  }

  /** Strikes a note out: it stays readable, with who struck it out and why. Throws 409 for one that is struck out already. */
  strike(actor: Actor, id: string, reason: string): Promise<LawNoteDto> {
    return this.database.transact(actor, async (tx) => {
      const [note] = await tx.run<LawNote>(findLawNote, [actor.programId, id]);
      if (!note) throw notFound('note');
      await this.mayRead(tx, actor, note.incidentId);
      const struck = await tx.run(strikeLawNote, [actor.programId, id, actor.personId, this.clock.now(), reason]);
      if (struck.length === 0) throw notNow(`${note.struckByName ?? 'Somebody'} has struck this out already.`);
      return this.recorded(tx, actor, id, 'strike', 'struck it out');
    });
  }

  /** To whom it is not shown, an incident's law enforcement part does not exist. */
  private async mayRead(tx: Transaction, actor: Actor, incidentId: string): Promise<void> {
    const [incident] = await tx.run<OfLaw>(placeOfIncident, [actor.programId, incidentId]);
    if (!incident || !anyHolds(lawEnforcement, actor, incident)) throw notFound('incident');
  }

  private async recorded(tx: Transaction, actor: Actor, id: string, action: string, says: string): Promise<LawNoteDto> {
    const entry = { caseKind: 'law_note', caseId: id, whoId: actor.personId, who: actor.name, at: this.clock.now() };
    tx.atEnd([auditStep([{ ...entry, action, says }])]);
    const [note] = await tx.run<LawNote>(findLawNote, [actor.programId, id]);
    return note!;
  }
}
