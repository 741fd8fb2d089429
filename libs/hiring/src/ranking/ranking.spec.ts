import { rankCandidates } from './ranking.js';
import type { HandedInScorecard, WeightedQuestion } from './ranking-input.js';

const questions: WeightedQuestion[] = [
  { id: 'youth', competency: 'Working with youth', weight: 3 },
  { id: 'listening', competency: 'Communication', weight: 2 },
  { id: 'writing', competency: 'Communication', weight: 1 },
];

const people = (...names: string[]) => names.map((name) => ({ id: name.toLowerCase(), name }));
const card = (candidateId: string, panelistId: string, youth: number | null, ...communication: (number | null)[]) => {
  const [listening = null, writing = null] = communication;
  return { candidateId, panelistId, scores: { youth, listening, writing } } satisfies HandedInScorecard;
};
const rank = (candidates: { id: string; name: string }[], scorecards: HandedInScorecard[]) =>
  rankCandidates({ questions, candidates, scorecards });
const places = (ranking: ReturnType<typeof rank>) => ranking.candidates.map(({ name, rank }) => [rank, name]);

describe('ranking the candidates', () => {
  test('a scorecard’s mean is weighted, a candidate’s is the mean of the panelists, and spread is theirs', () => {
    const [ada] = rank(people('Ada'), [card('ada', 'p1', 5, 4, 3), card('ada', 'p2', 3, 3, 3)]).candidates;
    // (3x5 + 2x4 + 1x3) / 6 = 4.333 and 3
    expect(ada).toMatchObject({ rank: 1, tied: false, reason: null, mean: 3.67, spread: 0.94 });
    expect(ada!.panelists).toEqual([
      { panelistId: 'p1', mean: 4.33 },
      { panelistId: 'p2', mean: 3 },
    ]);
    expect(ada!.competencies.map(({ competency, mean, spread }) => [competency, mean, spread])).toEqual([
      ['Working with youth', 4, 1.41],
      ['Communication', 3.33, 0.47],
    ]);
  });

  test('a question that was not asked neither helps nor harms', () => {
    const [ada] = rank(people('Ada'), [card('ada', 'p1', 4, null, 1)]).candidates;
    expect(ada).toMatchObject({ mean: 3.25, spread: null }); // (3x4 + 1x1) / 4
  });

  test('a competency that nobody saw has no figure, and one that one panelist saw has no spread', () => {
    const [ada] = rank(people('Ada'), [card('ada', 'p1', 4), card('ada', 'p2', 4)]).candidates;
    expect(ada!.competencies[1]).toEqual({ competency: 'Communication', mean: null, spread: null, panelists: [] });
    const [ben] = rank(people('Ben'), [card('ben', 'p1', 4), card('ben', 'p2', 4, 2)]).candidates;
    expect(ben!.competencies[1]).toMatchObject({ mean: 2, spread: null });
  });

  test('panelists count the same, however many questions each of them answered', () => {
    const [ada] = rank(people('Ada'), [card('ada', 'p1', 5, 5, 5), card('ada', 'p2', null, null, 2)]).candidates;
    expect(ada!.mean).toBe(3.5);
  });

  test('who ties shares a place, the next one is skipped, and within it the order is by name', () => {
    const ranking = rank(people('Dee', 'Cal', 'Ben', 'Ada'), [
      card('dee', 'p1', 3),
      card('cal', 'p1', 4),
      card('ben', 'p1', 4),
      card('ada', 'p1', 5),
    ]);
    expect(places(ranking)).toEqual([
      [1, 'Ada'],
      [2, 'Ben'],
      [2, 'Cal'],
      [4, 'Dee'],
    ]);
    expect(ranking.candidates.map(({ tied }) => tied)).toEqual([false, true, true, false]);
  });

  test('means that read the same are the same: less than a hundredth decides nothing', () => {
    const many = Array.from({ length: 300 }, (_, i) => ({ id: `q${i}`, competency: 'All', weight: 1 }));
    const scores = (first: number) => Object.fromEntries(many.map(({ id }, i) => [id, i === 0 ? first : 3]));
    const { candidates } = rankCandidates({
      questions: many,
      candidates: people('Ada', 'Ben'),
      scorecards: [
        { candidateId: 'ada', panelistId: 'p1', scores: scores(3) },
        { candidateId: 'ben', panelistId: 'p1', scores: scores(4) },
      ],
    });
    expect(candidates.map(({ mean, rank }) => [mean, rank])).toEqual([
      [3, 1],
      [3, 1],
    ]);
  });

  test('who has no scorecard is listed at the end, unranked, with the reason', () => {
    const ranking = rank(people('Abe', 'Ben', 'Aby'), [card('ben', 'p1', 1)]);
    expect(places(ranking)).toEqual([
      [1, 'Ben'],
      [null, 'Abe'],
      [null, 'Aby'],
    ]);
    expect(ranking.candidates[1]).toMatchObject({
      mean: null,
      tied: false,
      reason: 'No scorecard has been handed in for this candidate.',
      panelists: [],
    });
  });

  test('severity is the distance from the panel on the candidates in common', () => {
    const { raters } = rank(people('Ada', 'Ben', 'Cal'), [
      ...['ada', 'ben'].flatMap((who) => [card(who, 'strict', 2), card(who, 'kind', 4), card(who, 'middle', 3)]),
      card('cal', 'kind', 5),
    ]);
    expect(raters).toEqual([
      { panelistId: 'kind', severity: 1, candidates: 2 },
      { panelistId: 'middle', severity: 0, candidates: 2 },
      { panelistId: 'strict', severity: -1, candidates: 2 },
    ]);
  });

  test('who has fewer than two candidates in common with others gets no severity', () => {
    const { raters } = rank(people('Ada', 'Ben'), [
      card('ada', 'p1', 2),
      card('ada', 'p2', 4),
      card('ben', 'p3', 4),
      card('ben', 'p1', 4),
    ]);
    expect(raters).toEqual([
      { panelistId: 'p1', severity: -0.5, candidates: 2 },
      { panelistId: 'p2', severity: null, candidates: 1 },
      { panelistId: 'p3', severity: null, candidates: 1 },
    ]);
    expect(rank(people('Ada'), [card('ada', 'p1', 2)]).raters).toEqual([
      { panelistId: 'p1', severity: null, candidates: 0 },
    ]);
  });

  test('nobody to rank is no ranking, and no fault', () => {
    expect(rank([], [])).toEqual({
      candidates: [],
      raters: [],
      agreement: { figures: null, reason: 'No scorecard has been handed in yet.' },
    });
  });

  test.each<[string, HandedInScorecard[], RegExp]>([
    ['two scorecards of one panelist', [card('ada', 'p1', 3), card('ada', 'p1', 4)], /there twice/],
    ['a scorecard for somebody else', [card('eve', 'p1', 3)], /nobody on the list/],
    ['a scorecard without a score', [card('ada', 'p1', null)], /no score/],
    ['a score of another kit', [{ candidateId: 'ada', panelistId: 'p1', scores: { other: 3 } }], /no question/],
    ['a score of 0', [card('ada', 'p1', 0)], /1 to 5/],
    ['a score of 6', [card('ada', 'p1', 6)], /1 to 5/],
    ['a score that is no number', [card('ada', 'p1', Number.NaN)], /1 to 5/],
  ])('%s is refused', (_, scorecards, why) => expect(() => rank(people('Ada'), scorecards)).toThrow(why));

  test('a question without a weight is refused', () => {
    expect(() =>
      rankCandidates({ questions: [{ ...questions[0]!, weight: 0 }], candidates: [], scorecards: [] }),
    ).toThrow(/weight above 0/);
  });
});
