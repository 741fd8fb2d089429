import fc from 'fast-check';
import { lineUp } from '../../apps/web/src/selection/line-up.js';
import { sensibleDays } from '../../apps/web/src/selection/sensible-days.js';
import { canBeSelected, standings, whatIsMissing } from '../../apps/web/src/selection/standing.js';
import { addDays, weekdayOf } from '../../apps/web/src/time/day.js';

type Named = Parameters<typeof lineUp>[0];
type Offer = Parameters<typeof lineUp>[1]['offers'][number];
type Candidate = Parameters<typeof whatIsMissing>[0];

const selection = (id: string, selectedAt: string, ...names: string[]) =>
  ({
    id,
    selectedAt,
    places: names.map((name, place) => ({ place, expressionId: name, officerName: name })),
  }) as Named;

const offer = (name: string, state: string, madeAt: string) =>
  ({ id: name, expressionId: name, state, madeAt }) as Offer;

describe('Who is named in a selection, and what became of each', () => {
  const first = selection('first', '2027-01-04T15:00:00.000Z', 'Bell', 'Raman', 'Grant', 'Vasquez');

  it('shows who has to answer, who is asked next, and who is out', () => {
    const offers = [
      offer('Bell', 'declined', '2027-01-04T15:00:00.000Z'),
      offer('Raman', 'open', '2027-01-06T09:00:00.000Z'),
    ];
    const standing = { offers, selections: [first], vacancyState: 'offered', inProcess: ['Raman', 'Vasquez'] };
    expect(lineUp(first, standing).map(({ became }) => became)).toEqual(['declined', 'open', 'out', 'next']);
  });

  it('asks the others after the next', () => {
    const standing = {
      offers: [offer('Bell', 'open', '2027-01-04T15:00:00.000Z')],
      selections: [first],
      vacancyState: 'offered',
      inProcess: ['Bell', 'Raman', 'Grant', 'Vasquez'],
    };
    expect(lineUp(first, standing).map(({ became }) => became)).toEqual(['open', 'next', 'in_line', 'in_line']);
  });

  it('gives an offer to the selection that it came of, also where somebody is named in two', () => {
    const second = selection('second', '2027-02-01T15:00:00.000Z', 'Grant', 'Bell');
    const offers = [
      offer('Bell', 'lapsed', '2027-01-04T15:00:00.000Z'),
      offer('Grant', 'accepted', '2027-02-01T15:00:00.000Z'),
    ];
    const standing = { offers, selections: [second, first], vacancyState: 'filled', inProcess: [] };
    expect(lineUp(second, standing).map(({ became }) => became)).toEqual(['accepted', 'not_asked']);
    expect(lineUp(first, standing)[0]).toMatchObject({ became: 'lapsed' });
    expect(lineUp(first, standing)[2]).toMatchObject({ became: 'not_asked', offer: null });
  });

  it('waits for the approval before anybody is asked', () => {
    const standing = { offers: [], selections: [first], vacancyState: 'awaiting_approval', inProcess: ['Bell'] };
    expect(lineUp(first, standing).map(({ became }) => became)).toEqual(['approval', 'in_line', 'in_line', 'in_line']);
  });
});

describe('The days that the form of a selection proposes', () => {
  it('leave the days of the policy to answer, end on a working day and start on a Monday after that', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 1, max: 30 }), (after, days) => {
        const today = addDays('2026-01-01', after);
        const { answerBy, startsOn } = sensibleDays(today, days);
        expect([1, 2, 3, 4, 5]).toContain(weekdayOf(answerBy));
        expect(workingDays(today, answerBy)).toBeGreaterThanOrEqual(days);
        expect(weekdayOf(startsOn)).toBe(1);
        expect(startsOn >= addDays(answerBy, 14)).toBe(true);
      }),
    );
  });
});

/** After the first day, up to and with the last. */
function workingDays(from: string, to: string): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (![0, 6].includes(weekdayOf(day))) count++;
  return count;
}

describe('A candidate can be selected', () => {
  const candidate = {
    state: 'ranked',
    scored: true,
    recommendation: 'accepts',
    expressionId: 'x',
    officerName: 'X',
  } as Candidate;

  it('once both sides have scored and the school has had its say, whatever it is', () => {
    expect(canBeSelected(candidate)).toBe(true);
    expect(canBeSelected({ ...candidate, recommendation: 'objects' })).toBe(true);
    for (const missing of [
      { scored: false },
      { recommendation: null },
      { recommendation: 'asked' },
      { state: 'offered' },
    ])
      expect(canBeSelected({ ...candidate, ...missing })).toBe(false);
    expect(whatIsMissing({ ...candidate, scored: false }, 'Old Mill')).toContain('an administrator of Old Mill');
  });

  it('in the order of the ranking, and whoever has no place comes last', () => {
    const people = ['A', 'B', 'C'].map((name) => ({ ...candidate, expressionId: name, officerName: name }));
    const ranking = {
      candidates: [
        { candidateId: 'A', rank: null, mean: null },
        { candidateId: 'B', rank: 2, mean: 3 },
        { candidateId: 'C', rank: 1, mean: 4 },
      ],
    } as Parameters<typeof standings>[1];
    expect(standings(people, ranking).map(({ officerName }) => officerName)).toEqual(['C', 'B', 'A']);
    expect(standings(people, undefined).map(({ officerName }) => officerName)).toEqual(['A', 'B', 'C']);
  });
});
