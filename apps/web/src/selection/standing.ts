import type { Schemas, SelectionCandidateDto } from '../api/types.js';

export type Ranking = Schemas['RankingDto'];

/** A candidate with the place that the panel's scores give. */
export interface Standing extends SelectionCandidateDto {
  rank: number | null;
  /** 1 to 5. */
  mean: number | null;
}

/** The candidates with their places, the best first; who has none comes last. */
export function standings(candidates: SelectionCandidateDto[], ranking: Ranking | undefined): Standing[] {
  const places = new Map(ranking?.candidates.map((one) => [one.candidateId, one]));
  return candidates
    .map((candidate) => {
      const { rank = null, mean = null } = places.get(candidate.expressionId) ?? {};
      return { ...candidate, rank, mean };
    })
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || a.officerName.localeCompare(b.officerName));
}

export const isObjectedTo = ({ recommendation }: SelectionCandidateDto): boolean => recommendation === 'objects';

/** What is missing before a candidate can be selected, in a sentence; null where nothing is (standard 27). */
export function whatIsMissing({ state, scored, recommendation }: SelectionCandidateDto, campus: string): string | null {
  if (state === 'eligible') return 'Not interviewed and ranked.';
  if (!scored) return `Not scored by both the agency and an administrator of ${campus}.`;
  if (recommendation === null || recommendation === 'lapsed') return 'The school was not asked: not a finalist.';
  if (recommendation === 'asked') return 'The school has not had its say yet.';
  return null;
}

export const canBeSelected = (candidate: SelectionCandidateDto): boolean =>
  candidate.state === 'ranked' && whatIsMissing(candidate, '') === null;

/** The school can be asked about them still. */
export const canBecomeFinalist = ({ state, scored, recommendation }: SelectionCandidateDto): boolean =>
  state === 'ranked' && scored && recommendation === null;

/** 'Place 1, 4.25 of 5' */
export const placeText = ({ rank, mean }: Pick<Standing, 'rank' | 'mean'>): string | null =>
  rank === null || mean === null ? null : `Place ${rank}, ${mean.toFixed(2)} of 5`;
