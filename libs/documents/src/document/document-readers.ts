import { Injectable } from '@nestjs/common';
import type { Actor } from '#access';

/** Whether somebody who did not upload a document may read it, because of the case that it is attached to. */
export type MayRead = (actor: Actor, caseId: string) => Promise<boolean> | boolean;

/**
 * The areas say who sees the documents of their cases: documents lie below them and cannot know. A kind of case that
 * nobody spoke for shows its documents to nobody but their uploader.
 */
@Injectable()
export class DocumentReaders {
  private readonly rules = new Map<string, MayRead>();

  register(caseKind: string, mayRead: MayRead): void {
    if (this.rules.has(caseKind)) throw new Error(`Who reads documents of "${caseKind}" is said already.`);
    this.rules.set(caseKind, mayRead);
  }

  async mayRead(actor: Actor, caseKind: string | null, caseId: string | null): Promise<boolean> {
    const rule = caseKind === null ? undefined : this.rules.get(caseKind);
    return !!rule && caseId !== null && (await rule(actor, caseId));
  }
}
