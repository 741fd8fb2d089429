import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { v7 as uuid } from 'uuid';
import type { Actor } from '#access';
import { Clock, Database } from '#persistence';
import { notFound, notNow } from '#problems';
import { FileStore } from '../store/file-store.js';
import type { Upload } from '../upload/receive.js';
import { DocumentReaders } from './document-readers.js';
import type { DocumentDto } from './document.dto.js';
import { addDocument, deleteDocument, findDocument, holdOwnDocument } from './document.sql.js';

/** So many documents of one person may wait to be attached to something. */
const mostUnattached = 50;

type FoundDocument = DocumentDto & {
  storeKey: string;
  uploadedBy: string;
  attachedToKind: string | null;
  attachedToId: string | null;
};

@Injectable()
export class Documents {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly readers: DocumentReaders,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps a file that was received. The row is there before the content is: whatever breaks in between leaves a
   * document that nobody can attach, and the sweep removes it. A repeat with the same key gets the first answer.
   */
  async keep(actor: Actor, upload: Upload): Promise<DocumentDto> {
    const { once, ...scope } = actor;
    const { name, mediaType, bytes, sha256, purpose, path } = upload;
    const id = uuid();
    const key = `${actor.programId}/${id}`;
    const by = [actor.personId, this.clock.now(), mostUnattached];
    const row = [id, actor.programId, name, mediaType, bytes, sha256, key, purpose, ...by];
    const added = await this.database.transact(scope, (tx) => tx.run(addDocument, row));
    if (added.length === 0) throw tooManyUnattached();
    await this.store.put(key, path, mediaType);
    const document = { id, name, mediaType, bytes };
    if (!once) return document;
    // The file is part of what makes a request the same one, and it was not read yet when the fingerprint was taken.
    const fingerprint = createHash('sha256').update([once.fingerprint, sha256, name, purpose].join('\n')).digest('hex');
    return this.database.transact({ ...scope, once: { key: once.key, fingerprint } }, async () => document);
  }

  /** A document and its content, for its uploader and for whom its case lets see it; 404 for everybody else. */
  async open(actor: Actor, id: string): Promise<{ document: DocumentDto; content: Readable }> {
    const [document] = await this.database.read<FoundDocument>(actor, findDocument, [actor.programId, id]);
    if (!document || !(await this.mayOpen(actor, document))) throw notFound('document');
    return { document, content: await this.store.open(document.storeKey) };
  }

  /** Removes the actor's own document that belongs to nothing yet. */
  async remove(actor: Actor, id: string): Promise<void> {
    await this.database.transact(actor, async (tx) => {
      const [own] = await tx.run<{ storeKey: string; attachedToId: string | null }>(holdOwnDocument, [
        actor.programId,
        id,
        actor.personId,
      ]);
      if (!own) throw notFound('document');
      if (own.attachedToId) throw notNow('This document was handed in and stays with what it was handed in for.');
      // The content goes first: a row without content can be removed again, content without a row is never found.
      await this.store.remove([own.storeKey]);
      await tx.run(deleteDocument, [actor.programId, id]);
    });
  }

  private mayOpen(
    actor: Actor,
    { uploadedBy, attachedToKind, attachedToId }: FoundDocument,
  ): Promise<boolean> | boolean {
    return uploadedBy === actor.personId || this.readers.mayRead(actor, attachedToKind, attachedToId);
  }
}

const tooManyUnattached = () =>
  notNow(
    `You have ${mostUnattached} documents that were not handed in with anything. Please remove some of them first.`,
    'too-many-documents',
  );
