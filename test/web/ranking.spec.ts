import fc from 'fast-check';
import {
  inLanes,
  pointsText,
  scoreAt,
  severityReach,
  severityText,
  whiskerOf,
} from '../../apps/web/src/ranking/score-scale.js';

describe('The picture of a ranking', () => {
  it('lays points out from left to right, with the middle of the scale in the middle', () => {
    expect([1, 2, 3, 4, 5].map(scoreAt)).toEqual([3, 26.5, 50, 73.5, 97]);
  });

  it('cuts the whisker where the scale ends', () => {
    expect(whiskerOf(3, 1)).toEqual([scoreAt(2), scoreAt(4)]);
    expect(whiskerOf(4.5, 1)).toEqual([scoreAt(3.5), scoreAt(5)]);
    expect(whiskerOf(1.2, 0.7)).toEqual([scoreAt(1), scoreAt(1.9)]);
  });

  it('shows every panelist: marks that would lie on each other go below', () => {
    expect(inLanes([3, 4, 3, 3.1], 0.2)).toEqual([
      { score: 3, lane: 0 },
      { score: 3, lane: 1 },
      { score: 3.1, lane: 2 },
      { score: 4, lane: 0 },
    ]);
    const scores = fc.array(
      fc.integer({ min: 100, max: 500 }).map((score) => score / 100),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(scores, (scores) => {
        const placed = inLanes(scores, 0.2);
        expect(placed.map(({ score }) => score)).toEqual([...scores].sort((a, b) => a - b));
        for (const [i, one] of placed.entries())
          for (const other of placed.slice(i + 1))
            if (one.lane === other.lane) expect(other.score - one.score).toBeGreaterThanOrEqual(0.2);
      }),
    );
  });

  it('says in words how severe a panelist was, and never by a sign alone', () => {
    expect([-0.4, 0.25, 0, null].map(severityText)).toEqual([
      '0.40 below the panel',
      '0.25 above the panel',
      'Level with the panel',
      'Too few candidates in common',
    ]);
  });

  it('makes room for the most severe or lenient, and does not blow small differences up', () => {
    expect([[], [null], [0.1, -0.2], [0.1, -1.2], [2]].map(severityReach)).toEqual([1, 1, 1, 1.5, 2]);
  });

  it('has a dash where there is no figure', () => {
    expect([pointsText(3.5), pointsText(null)]).toEqual(['3.50', '–']);
  });
});
