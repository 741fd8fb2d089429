import { BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { type AccessEntry, auditStep } from '#audit';
import { Clock, Database, type Side, statement } from '#persistence';
import { sideOf, type Role } from '../role/role.js';
import type { AccessEvent } from './access-event.js';
import { type Recorded, Repeats } from './repeats.js';

/** Entries wait this long (milliseconds) for others to go with them, so that a read is not slowed by its record. */
const together = 500;
/** More than this never wait: while the database is away the newest are let go, and the log says how many. */
const mostWaiting = 20_000;
/** One statement appends so many. */
const batch = 500;

const placesHeld = statement('places-of-people', `select * from places_of_people($1)`);

interface Held {
  personId: string;
  name: string;
  programId: string;
  roles: Role[];
}

/** Puts on record who signed in, was refused, or read what is sensitive, in the same chain as every change. */
@Injectable()
export class AccessRecord implements BeforeApplicationShutdown {
  private readonly log = new Logger('Access');
  private readonly repeats = new Repeats();
  private waiting: Recorded[] = [];
  private lost = 0;
  private writing = Promise.resolve();
  private next?: NodeJS.Timeout;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Returns at once and never throws; written within half a second. */
  add(event: AccessEvent): void {
    this.wait(this.repeats.take(event, this.clock.now()));
    this.next ??= setTimeout(() => void this.flush(), together).unref();
  }

  /** Done when all that was added is in the database, or could not be written and waits for the next time. */
  flush(): Promise<void> {
    clearTimeout(this.next);
    this.next = undefined;
    return (this.writing = this.writing.then(() => this.write()));
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.wait(this.repeats.all(this.clock.now()));
    await this.flush();
    clearTimeout(this.next);
  }

  private wait(events: Recorded[]): void {
    const room = Math.max(0, mostWaiting - this.waiting.length);
    this.waiting.push(...events.slice(0, room));
    this.lost += Math.max(0, events.length - room);
  }

  private async write(): Promise<void> {
    this.wait(this.repeats.over(this.clock.now()));
    while (this.waiting.length > 0) {
      const events = this.waiting.slice(0, batch);
      try {
        for (const [programId, entries] of await this.byProgram(events))
          await this.database.transact({ programId }, (tx) => tx.runAll([auditStep(entries)]));
        this.waiting = this.waiting.slice(events.length);
      } catch (error) {
        this.log.error(`Access could not be recorded: ${error instanceof Error ? error.message : String(error)}`);
        this.next ??= setTimeout(() => void this.flush(), 10 * together).unref();
        return;
      }
    }
    if (this.lost > 0) this.log.error(`${this.lost} accesses were not recorded, as the database was away too long.`);
    this.lost = 0;
  }

  private async byProgram(events: Recorded[]): Promise<Map<string, AccessEntry[]>> {
    const unknown = events.filter((event) => !isPlaced(event)).map(({ personId }) => personId);
    const held = unknown.length ? await this.database.readGlobal<Held>(placesHeld, [[...new Set(unknown)]]) : [];
    const entries = new Map<string, AccessEntry[]>();
    for (const event of events)
      for (const { programId, side, who } of placesOf(event, held)) {
        if (!entries.has(programId)) entries.set(programId, []);
        entries.get(programId)!.push(entryOf(event, side, who));
      }
    return entries;
  }
}

type Placed = Recorded & { programId: string; side: Side; who: string };

const isPlaced = (event: Recorded): event is Placed => !!event.programId && !!event.side && !!event.who;

function placesOf(event: Recorded, held: Held[]): { programId: string; side: Side; who: string }[] {
  if (isPlaced(event)) return [event];
  return held
    .filter((one) => one.personId === event.personId && (!event.programId || one.programId === event.programId))
    .map(({ programId, name, roles }) => ({
      programId,
      who: name,
      side: sideOf({ grants: roles.map((role) => ({ role, campusId: null, unitId: null })) }),
    }));
}

const entryOf = (
  { about, action, says, personId, at, network, of }: Recorded,
  side: Side,
  who: string,
): AccessEntry => ({
  about,
  action,
  says,
  whoId: personId,
  who,
  side,
  at,
  ...(network ? { network } : {}),
  ...(of && Object.keys(of).length > 0 ? { of } : {}),
});
