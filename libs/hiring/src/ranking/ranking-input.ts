/** A question of the interview kit that the vacancy froze. */
export interface WeightedQuestion {
  id: string;
  competency: string;
  /** 1 to 5: how much it counts beside the others. */
  weight: number;
}

/** A handed-in scorecard. One that was excused, or is not handed in, is simply not there. */
export interface HandedInScorecard {
  candidateId: string;
  panelistId: string;
  /** By the question's id: 1 to 5; null or nothing where it was not asked or not observed. */
  scores: Readonly<Record<string, number | null>>;
}

export interface RankingInput {
  questions: readonly WeightedQuestion[];
  /** All who are to be listed, with or without a scorecard. */
  candidates: readonly { id: string; name: string }[];
  scorecards: readonly HandedInScorecard[];
}

/** Throws RangeError for what cannot be ranked: no ranking is better than one of half the scores. */
export function refuseWhatCannotBeRanked({ questions, candidates, scorecards }: RankingInput): void {
  const asked = new Map(questions.map(({ id, weight }) => [id, weight]));
  const listed = new Set(candidates.map(({ id }) => id));
  const seen = new Set<string>();
  for (const [id, weight] of asked) if (!(weight > 0)) fail(`Question ${id} needs a weight above 0, not ${weight}.`);
  for (const { candidateId, panelistId, scores } of scorecards) {
    const whose = `The scorecard of panelist ${panelistId} for candidate ${candidateId}`;
    const pair = JSON.stringify([candidateId, panelistId]);
    if (seen.has(pair)) fail(`${whose} is there twice.`);
    seen.add(pair);
    if (!listed.has(candidateId)) fail(`${whose} is for nobody on the list.`);
    const given = Object.entries(scores).filter(([, score]) => score !== null);
    if (given.length === 0) fail(`${whose} has no score.`);
    for (const [question, score] of given) {
      if (!asked.has(question)) fail(`${whose} answers ${question}, which is no question of the kit.`);
      if (!(score! >= 1 && score! <= 5)) fail(`${whose} has ${score} for ${question}; a score is 1 to 5.`);
    }
  }
}

function fail(why: string): never {
  throw new RangeError(why);
}
