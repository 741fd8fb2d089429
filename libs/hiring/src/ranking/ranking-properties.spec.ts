import fc from 'fast-check';
import { rankCandidates } from './ranking.js';
import type { RankingInput } from './ranking-input.js';

const letters = (count: number, prefix: string) => Array.from({ length: count }, (_, i) => `${prefix}${i}`);

/** Interviews with questions not asked and panelists missing; `full` has every scorecard and every score. */
const interviews = (full: boolean): fc.Arbitrary<RankingInput> =>
  fc
    .record({
      weights: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 }),
      panelists: fc.integer({ min: full ? 2 : 1, max: 5 }),
      candidates: fc.integer({ min: full ? 2 : 0, max: 7 }),
    })
    .chain(({ weights, panelists, candidates }) => {
      const score = fc.integer({ min: 1, max: 5 });
      const cell = full ? score : fc.option(score, { freq: 5 });
      const cells = { minLength: weights.length, maxLength: weights.length };
      const scores = fc.array(cell, cells).filter((all) => all.some((one) => one !== null));
      const card = full ? scores : fc.option(scores, { freq: 4 });
      const pairs = letters(candidates, 'c').flatMap((c) => letters(panelists, 'p').map((p) => [c, p] as const));
      return fc.array(card, { minLength: pairs.length, maxLength: pairs.length }).map((cards) => ({
        questions: weights.map((weight, i) => ({ id: `q${i}`, competency: `Competency ${i % 3}`, weight })),
        candidates: letters(candidates, 'c').map((id, i) => ({ id, name: `Name ${i % 4}` })),
        scorecards: pairs.flatMap(([candidateId, panelistId], i) => {
          const given = cards[i] ?? null;
          if (!given) return [];
          return [{ candidateId, panelistId, scores: Object.fromEntries(given.map((one, j) => [`q${j}`, one])) }];
        }),
      }));
    });

/** A ranking whose competencies are in an order that does not come from the questions'. */
function ranked(input: RankingInput) {
  const ranking = rankCandidates(input);
  for (const { competencies } of ranking.candidates)
    competencies.sort((a, b) => (a.competency < b.competency ? -1 : 1));
  return ranking;
}

const scoredAs = (input: RankingInput, score: (was: number, panelistId: string) => number): RankingInput => ({
  ...input,
  scorecards: input.scorecards.map(({ candidateId, panelistId, scores }) => ({
    candidateId,
    panelistId,
    scores: Object.fromEntries(Object.entries(scores).map(([id, was]) => [id, score(was!, panelistId)])),
  })),
});

const shuffled = <T>(values: readonly T[]) =>
  fc.shuffledSubarray([...values], { minLength: values.length, maxLength: values.length });

describe('the ranking, whatever the interviews were like', () => {
  test('does not depend on the order of candidates, panelists or questions', () => {
    const twice = interviews(false).chain((input) =>
      fc.record({
        input: fc.constant(input),
        other: fc.record({
          questions: shuffled(input.questions),
          candidates: shuffled(input.candidates),
          scorecards: shuffled(input.scorecards),
        }),
      }),
    );
    fc.assert(
      fc.property(twice, ({ input, other }) => expect(ranked(other)).toEqual(ranked(input))),
      { numRuns: 300 },
    );
  });

  test('does not depend on the unit of the weights', () => {
    fc.assert(
      fc.property(interviews(false), fc.integer({ min: 2, max: 20 }), (input, by) => {
        const questions = input.questions.map((question) => ({ ...question, weight: question.weight * by }));
        expect(rankCandidates({ ...input, questions })).toEqual(rankCandidates(input));
      }),
    );
  });

  test('has every candidate once, means within the scale, and as many ahead of each as the place says', () => {
    fc.assert(
      fc.property(interviews(false), (input) => {
        const { candidates, raters } = rankCandidates(input);
        expect(candidates.map(({ candidateId }) => candidateId).sort()).toEqual(
          input.candidates.map(({ id }) => id).sort(),
        );
        for (const { rank, mean, spread, panelists, tied, reason } of candidates) {
          expect([mean === null, reason !== null]).toEqual([rank === null, rank === null]);
          if (mean === null) continue;
          expect(rank).toBe(candidates.filter((other) => (other.mean ?? 0) > mean).length + 1);
          expect(tied).toBe(candidates.filter((other) => other.mean === mean).length > 1);
          const own = panelists.map((panelist) => panelist.mean);
          expect(mean).toBeGreaterThanOrEqual(Math.min(...own));
          expect(mean).toBeLessThanOrEqual(Math.max(...own));
          for (const one of [...own, mean]) expect(one >= 1 && one <= 5).toBe(true);
          expect(spread === null).toBe(own.length < 2);
          // Half the range times the root of two is the most that two or more values can spread.
          expect((spread ?? 0) <= 2 * Math.SQRT2 + 0.01).toBe(true);
        }
        for (const { severity } of raters) expect(Math.abs(severity ?? 0)).toBeLessThanOrEqual(4);
      }),
    );
  });

  test('a panelist who scores everybody lower by the same is more severe, and the places stay', () => {
    fc.assert(
      fc.property(interviews(true), (whole) => {
        const input = scoredAs(whole, (score) => 1.5 + ((score - 1) * 3) / 4); // room for less
        const panelists = new Set(input.scorecards.map(({ panelistId }) => panelistId)).size;
        const by = panelists === 3 ? 0.3 : 0.4; // the mean moves by whole hundredths, so that rounding moves with it
        const lower = scoredAs(input, (score, panelistId) => score - (panelistId === 'p0' ? by : 0));
        const [before, after] = [rankCandidates(input), rankCandidates(lower)];
        const order = ({ candidates }: typeof before) => candidates.map(({ candidateId, rank }) => [rank, candidateId]);
        expect(order(after)).toEqual(order(before));
        for (const [i, { panelistId, severity }] of after.raters.entries()) {
          const moved = panelistId === 'p0' ? (-by * (panelists - 1)) / panelists : by / panelists;
          expect(Math.abs(severity! - before.raters[i]!.severity! - moved)).toBeLessThan(0.011);
        }
      }),
    );
  });

  test('the severities of a panel that scored everybody sum to zero', () => {
    fc.assert(
      fc.property(interviews(true), (input) => {
        const { raters } = rankCandidates(input);
        const sum = raters.reduce((sum, { severity }) => sum + severity!, 0);
        expect(Math.abs(sum)).toBeLessThan(0.005 * raters.length + 1e-6);
      }),
    );
  });
});
