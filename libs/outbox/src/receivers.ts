import { Injectable } from '@nestjs/common';
import type { Transaction } from '#persistence';
import type { AnnouncedEvent } from './announced-event.js';

/** Reacts to an event in the transaction that marks it as received. */
export type Receive = (tx: Transaction, event: AnnouncedEvent) => Promise<unknown>;

/** Who reacts to which event in this process. An area registers when it starts; what is for others waits. */
@Injectable()
export class Receivers {
  private readonly registered = new Map<string, { addressee: string; name: string; receive: Receive }>();

  register(addressee: string, name: string, receive: Receive): void {
    const key = `${addressee} ${name}`;
    if (this.registered.has(key)) throw new Error(`"${addressee}" has a receiver of "${name}" already.`);
    this.registered.set(key, { addressee, name, receive });
  }

  of({ addressee, name }: AnnouncedEvent): Receive {
    return this.registered.get(`${addressee} ${name}`)!.receive;
  }

  all(): { addressee: string; name: string }[] {
    return [...this.registered.values()];
  }
}
