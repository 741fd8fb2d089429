import { Injectable, Logger, OnApplicationBootstrap } from '@nestjs/common';
import { type Actor, actorOf } from '#access';
import { anyHolds, type Case, Lifecycles } from '#lifecycle';
import { type Changed, type Changes, Database, Listener } from '#persistence';
import type { LiveStream } from './live-stream.js';
import { LiveStreams } from './live-streams.js';

/** In milliseconds: changes that come one upon the other are read together. */
const pause = 50;

/**
 * Tells each open window of the changes to cases that its person may read. They are read as that person, under
 * row-level security and the lifecycle's readers, so that of a case that is hidden from somebody not even its change
 * is known to them. One round at a time: the more there is to tell, the more is told at once.
 */
@Injectable()
export class ChangeFeed implements OnApplicationBootstrap {
  private readonly log = new Logger('Live');
  private heard: Changes[] = [];
  private telling = false;

  constructor(
    private readonly listener: Listener,
    private readonly streams: LiveStreams,
    private readonly lifecycles: Lifecycles,
    private readonly database: Database,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const onGap = () => this.streams.missed();
    this.listener.listen('liaison_changes', (message) => this.hear(JSON.parse(message) as Changes), onGap);
    this.listener.listen('liaison_sessions', () => void this.streams.lookAtSessions().catch(() => undefined), onGap);
    // Not waited for: without PostgreSQL the pages still come up and say so.
    void this.listener.start();
  }

  private hear(changes: Changes): void {
    if (this.streams.of(changes.programId).length === 0) return;
    this.heard.push(changes);
    if (this.telling) return;
    this.telling = true;
    setTimeout(() => void this.tellAll(), pause);
  }

  private async tellAll(): Promise<void> {
    while (this.heard.length > 0) {
      const heard = grouped(this.heard, ({ programId }) => programId);
      this.heard = [];
      for (const [programId, changes] of heard) await this.tell(programId, changes);
    }
    this.telling = false;
  }

  private async tell(programId: string, changes: Changes[]): Promise<void> {
    const streams = this.streams.of(programId);
    try {
      await this.streams.lookAtSessions(streams);
      const open = streams.filter((stream) => this.streams.isOpen(stream));
      // Each person sees other rows, so each is a reading of its own; the windows of one person share it.
      for (const own of grouped(open, ({ session }) => session.personId).values()) await this.tellOne(own, changes);
    } catch (error) {
      this.log.warn(`Changes could not be read: ${String(error)}`);
      for (const stream of streams) if (this.streams.isOpen(stream)) stream.say('missed');
    }
  }

  private async tellOne(windows: LiveStream[], changes: Changes[]): Promise<void> {
    const { session } = windows[0]!;
    const of = (stream: LiveStream) => changes.filter(({ window }) => !window || window !== stream.window);
    const wanted = new Set(windows.flatMap(of).flatMap(({ changed }) => changed));
    const readable = await this.readable(actorOf(session, session.program!), [...wanted]);
    for (const stream of windows) {
      const told = of(stream)
        .flatMap(({ changed }) => changed)
        .filter(([, id]) => readable.has(id));
      const once = [...new Map(told.map((change) => [change.join(' '), change])).values()];
      if (once.length > 0 && this.streams.isOpen(stream)) stream.say('changed', once);
    }
  }

  /** The ids of those cases that the person may read. */
  private async readable(actor: Actor, changed: Changed[]): Promise<Set<string>> {
    const readable = new Set<string>();
    for (const [kind, cases] of grouped(changed, ([kind]) => kind)) {
      const lifecycle = this.lifecycles.all().find((known) => known.kind === kind);
      if (!lifecycle) continue; // a newer version changes cases of a kind that this one does not know
      const ids = [...new Set(cases.map(([, id]) => id))];
      for (const facts of await this.database.read<Case>(actor, lifecycle.facts, [ids]))
        if (anyHolds(lifecycle.readers, actor, facts)) readable.add(facts.id);
    }
    return readable;
  }
}

function grouped<Item, Key>(items: Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
