import type { Clock } from '#persistence';
import { Gauge, metrics } from './metrics.js';

const longestKept = 10_000;

/**
 * Figures that are counted when they are read, all of them at once, and at most every ten seconds however often they are
 * read. `said` has what each one is, in words.
 */
export function countedGauges<Figure extends string>(
  prefix: string,
  said: Record<Figure, string>,
  clock: Clock,
  count: (now: Date) => Promise<Record<Figure, number>>,
): void {
  let kept: { at: number; figures: Promise<Record<Figure, number>> } | null = null;
  const read = () => {
    const now = clock.now();
    if (kept && Math.abs(now.getTime() - kept.at) < longestKept) return kept.figures;
    const figures = count(now);
    kept = { at: now.getTime(), figures };
    figures.catch(() => (kept = null));
    return figures;
  };
  for (const figure of Object.keys(said) as Figure[]) {
    const name = `${prefix}_${figure}`;
    metrics.removeSingleMetric(name);
    const gauge = new Gauge({
      name,
      help: said[figure],
      registers: [],
      async collect() {
        this.set((await read())[figure]);
      },
    });
    metrics.registerMetric(gauge);
  }
}
