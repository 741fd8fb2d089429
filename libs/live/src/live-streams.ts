import type { MessageEvent } from '@nestjs/common';
import { Injectable, Logger, OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { Observable } from 'rxjs';
import { type Session, Sessions } from '#access';
import { Gauge, metrics } from '#observability';
import { LiveStream } from './live-stream.js';

/** In one process. Whoever opens more windows is told in the latest: what is dead but not yet known to be goes first. */
const mostOfSession = 8;
const mostOfPerson = 16;

/** In milliseconds; proxies cut a connection that says nothing for half a minute. */
const beatEvery = 15_000;

/** The windows that are open in this process, each for as long as its session lasts. */
@Injectable()
export class LiveStreams implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger('Live');
  private readonly streams = new Set<LiveStream>();
  private beating?: NodeJS.Timeout;

  constructor(private readonly sessions: Sessions) {
    const name = 'liaison_live_streams';
    metrics.removeSingleMetric(name);
    const { streams } = this;
    const gauge = new Gauge({
      name,
      help: 'Windows that are told of changes.',
      registers: [],
      collect() {
        this.set(streams.size);
      },
    });
    metrics.registerMetric(gauge);
  }

  onApplicationBootstrap(): void {
    this.beating = setInterval(() => void this.beat(), beatEvery).unref();
  }

  /** The server cannot stop while answers are under way, and these have no end. */
  onModuleDestroy(): void {
    clearInterval(this.beating);
    for (const stream of this.streams) stream.end();
  }

  open(session: Session, window: string | undefined): Observable<MessageEvent> {
    return new Observable((to) => {
      this.makeRoom(session);
      const stream = new LiveStream(session, window, to);
      this.streams.add(stream);
      return () => this.streams.delete(stream);
    });
  }

  /** The streams of the program, the oldest first. */
  of(programId: string): LiveStream[] {
    return [...this.streams].filter(({ session }) => session.program?.id === programId);
  }

  /** Ends those whose session is over; the others are as the database has them now. */
  async lookAtSessions(streams: Iterable<LiveStream> = this.streams): Promise<void> {
    const looked = [...streams];
    if (looked.length === 0) return;
    const sessions = await this.sessions.stillOpen(looked.map(({ session }) => session.tokenHash));
    looked.forEach((stream, i) => {
      const session = sessions[i];
      if (!session) return stream.end('over');
      // Another program was chosen: the window opens a stream in that one.
      if (session.program?.id !== stream.session.program?.id) return stream.end();
      stream.session = session;
    });
  }

  async beat(): Promise<void> {
    for (const stream of this.streams) stream.say('beat');
    await this.lookAtSessions().catch((error) => this.log.warn(`The sessions are not known: ${String(error)}`));
  }

  missed(): void {
    for (const stream of this.streams) stream.say('missed');
  }

  isOpen(stream: LiveStream): boolean {
    return this.streams.has(stream);
  }

  private makeRoom({ tokenHash, personId }: Session): void {
    const ofPerson = [...this.streams].filter(({ session }) => session.personId === personId);
    const ofSession = ofPerson.filter(({ session }) => session.tokenHash.equals(tokenHash));
    const oldest =
      ofSession.length >= mostOfSession ? ofSession[0] : ofPerson.length >= mostOfPerson ? ofPerson[0] : null;
    oldest?.end('elsewhere');
  }
}
