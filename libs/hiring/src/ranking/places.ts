/** A candidate's place among the others. */
export interface Place {
  /** 1 is the highest mean; who ties shares a place and the next one is skipped: 1, 2, 2, 4. Null for unranked. */
  rank: number | null;
  /** Whether another candidate has the same place. */
  tied: boolean;
  /** Why there is no place, as a sentence; null where there is one. */
  reason: string | null;
}

interface Placed {
  candidateId: string;
  name: string;
  /** Already rounded to hundredths: what reads the same is the same. */
  mean: number | null;
}

/** In the order of their means with their places, by name within a tie, and at the end who has no scorecard. */
export function inPlaces<T extends Placed>(candidates: readonly T[]): (T & Place)[] {
  const ordered = [...candidates].sort(
    (a, b) =>
      (b.mean ?? 0) - (a.mean ?? 0) || byName.compare(a.name, b.name) || (a.candidateId < b.candidateId ? -1 : 1),
  );
  return ordered.map((candidate) => {
    if (candidate.mean === null)
      return { ...candidate, rank: null, tied: false, reason: 'No scorecard has been handed in for this candidate.' };
    return {
      ...candidate,
      rank: ordered.findIndex(({ mean }) => mean === candidate.mean) + 1,
      tied: ordered.filter(({ mean }) => mean === candidate.mean).length > 1,
      reason: null,
    };
  });
}

const byName = new Intl.Collator('en');
