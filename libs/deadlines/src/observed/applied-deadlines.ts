import { Injectable, Logger } from '@nestjs/common';
import { Counter, Histogram, metrics } from '#observability';
import { Problem } from '#problems';

/** What one transaction applied, told after its commit. */
export interface Applied {
  count: number;
  /** How late each was when its transaction began, in seconds. */
  late: number[];
  /** The requests that had set them in motion, each once. */
  requestIds: string[];
}

/** The seconds from a deadline's time to `at`, as SQL; from its coming into being, where it was set in the past. */
export const lateness = (at: string, deadline = ''): string =>
  `extract(epoch from ${at} - greatest(${deadline}next_try_at, uuid_extract_timestamp(${deadline}id)))::float8`;

const applied = new Counter({
  name: 'liaison_deadlines_applied_total',
  help: 'Deadlines whose effect was applied by this process.',
  registers: [metrics],
});
const lag = new Histogram({
  name: 'liaison_deadline_lag_seconds',
  help: 'How long after its time a deadline was applied: p50 and p99 by histogram_quantile.',
  buckets: [0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 60, 300, 3600],
  registers: [metrics],
});
const failed = new Counter({
  name: 'liaison_deadline_failures_total',
  help: 'Tries of a deadline that failed, to be tried again or parked.',
  registers: [metrics],
});

/** Counts and writes down what the engine did. It names requests and deadlines, and nothing of what is in them. */
@Injectable()
export class AppliedDeadlines {
  private readonly log = new Logger('Deadlines');

  /** @param seconds how long the transaction took: its effects are there only since its end. */
  record({ count, late, requestIds }: Applied, seconds: number): void {
    if (count === 0) return;
    applied.inc(count);
    for (const each of late) lag.observe(Math.max(0, each) + seconds);
    this.log.log({ message: 'applied', count, requestIds });
  }

  /** What a problem says may name a case or a person: it stands with the deadline, and not in the log. */
  failed(deadline: string, requestId: string | null, error: unknown): void {
    failed.inc();
    const message = 'failed; the reason stands with the deadline';
    if (error instanceof Problem) this.log.error({ message, deadline, requestId, code: error.code });
    else this.log.error({ message, deadline, requestId }, error instanceof Error ? error.stack : String(error));
  }
}
