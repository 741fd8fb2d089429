import type { Candidate, Interview, Model } from './model.js';

/** Of whom an action is: a candidate, somebody on the panel; and which of its ways, such as a score. */
export interface Target {
  candidate: string;
  member: string;
  way: number;
}

/** One thing that people do: who may, when it leads on, what is sent where, and what comes of it in the model. */
export interface Verb {
  /** How often it is chosen among those that lead on. */
  weight: number;
  by(m: Model, target: Target): string[];
  can(m: Model, target: Target): boolean;
  /** The case is in a state for it, and a rule may still refuse it. */
  fits?(m: Model, target: Target): boolean;
  /** It can be done and leads nowhere new, so it is done now and then only. */
  isIdle?(m: Model, target: Target): boolean;
  /** The address; `{…}` in it and in what is sent stands for the id of a case, which is looked up. */
  path: string;
  body?(m: Model, target: Target): object;
  does(m: Model, target: Target, by: string): void;
}

export const hr = ['hr', 'peter'];
export const forHr = (): string[] => hr;
export const theOfficer = (_: Model, { candidate }: Target): string[] => [candidate];
export const theMember = (_: Model, { member }: Target): string[] => [member];
export const but = (who: string[], not: string): string[] => who.filter((name) => name !== not);
export const of = (m: Model, { candidate }: Target): Candidate => m.candidates.get(candidate)!;
export const interviewOf = (m: Model, target: Target): Interview | null => of(m, target).interview;
export const is = (candidate: Candidate, ...states: string[]): boolean => states.includes(candidate.state);
export const vacancyIs = (m: Model, ...states: string[]): boolean => states.includes(m.vacancy);

/** An action of HR's on the whole vacancy, in these of its states. */
export const ofVacancy = (
  action: string,
  from: string[],
  { can = () => true, fits = () => true, ...rest }: Omit<Verb, 'by' | 'path' | 'can'> & Partial<Verb>,
): Verb => ({
  by: forHr,
  path: `/vacancies/{vacancy}/${action}`,
  ...rest,
  fits: (m, target) => vacancyIs(m, ...from) && fits(m, target),
  can: (m, target) => vacancyIs(m, ...from) && can(m, target),
});
