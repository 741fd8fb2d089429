import { dayInWords } from '#calendar';
import type { Rule, Taking } from '#lifecycle';
import { eligibility } from '../service-history/index.js';
import type { Vacancy } from '../vacancy/vacancy.js';
import { type Candidate, chosenOf, isScored, schoolHasSpoken, type SelectionInput } from './selection.js';

type SelectionRule = Rule<Vacancy, SelectionInput>;

const candidateOf = (vacancy: Vacancy, id: string): Candidate | undefined =>
  vacancy.candidates.find(({ expressionId }) => expressionId === id);

/** The field of the form in which an officer is named. */
const chosen = (vacancy: Vacancy, { input }: Taking<SelectionInput>): (Candidate | undefined)[] =>
  chosenOf(input).map((id) => candidateOf(vacancy, id));

const namesOf = (candidates: (Candidate | undefined)[]): string =>
  candidates.map((candidate) => candidate?.officerName ?? 'somebody').join(', ');

/** A rule that has to hold for the officer and every alternate. */
const forEverybody = (
  code: string,
  field: string,
  holds: (candidate: Candidate, vacancy: Vacancy) => boolean,
  message: (names: string, vacancy: Vacancy) => string,
): SelectionRule => ({
  code,
  field,
  holds: (vacancy, taking) => chosen(vacancy, taking).every((candidate) => !candidate || holds(candidate, vacancy)),
  message: (vacancy, taking) =>
    message(namesOf(chosen(vacancy, taking).filter((candidate) => candidate && !holds(candidate, vacancy))), vacancy),
});

export const areCandidates: SelectionRule = {
  code: 'not-a-candidate',
  field: 'expressionId',
  holds: (vacancy, taking) => chosen(vacancy, taking).every((candidate) => candidate?.state === 'ranked'),
  message: 'Only officers who were interviewed and are still ranked can be selected.',
};

export const areNamedOnce: SelectionRule = {
  code: 'named-twice',
  field: 'alternates',
  holds: (_, { input }) => new Set(chosenOf(input)).size === chosenOf(input).length,
  message: 'An officer is named twice. Name each once, in the order in which they are to be asked.',
};

/** Standard 27: an administrator of the campus sat on the panel and scored, beside the agency. */
export const wereScoredByBothSides = forEverybody(
  'not-scored-by-both',
  'expressionId',
  isScored,
  (names, vacancy) =>
    `An administrator of ${vacancy.campusName} and somebody of the agency have to have scored ${names} first.`,
);

/** Standard 27: without the school's recorded recommendation nobody is selected. */
export const theSchoolHasSpoken = forEverybody(
  'school-not-heard',
  'expressionId',
  schoolHasSpoken,
  (names, vacancy) => `${vacancy.campusName} has not had its say yet on ${names}.`,
);

/** Standard 24, once more: what was verified may have been taken back. */
export const haveServedLongEnough = forEverybody(
  'service-too-short',
  'expressionId',
  ({ service }, vacancy) =>
    eligibility({
      intervals: service,
      closingDay: vacancy.closesOn!,
      minimumYears: vacancy.minimumServiceYears,
    }).meetsVerified,
  (names, vacancy) =>
    `The verified service of ${names} does not reach ${vacancy.minimumServiceYears} years on ${dayInWords(vacancy.closesOn!)}.`,
);

const isObjectedTo = (vacancy: Vacancy, taking: Taking<SelectionInput>) =>
  chosen(vacancy, taking).some((candidate) => candidate?.recommendation === 'objects');

export const theSchoolDoesNotObject: SelectionRule = {
  code: 'school-objects',
  field: 'expressionId',
  holds: (vacancy, taking) => !isObjectedTo(vacancy, taking),
  message: (vacancy) =>
    `${vacancy.campusName} objects to an officer who is named. That needs a written justification and the approval of the head of the agency.`,
};

export const theSchoolObjects: SelectionRule = {
  code: 'no-objection',
  holds: isObjectedTo,
  message: 'The school objects to nobody who is named, so no approval is needed. Select the officer right away.',
};

export const startsLaterThanTheAnswer: SelectionRule = {
  code: 'starts-too-early',
  field: 'startsOn',
  holds: (_, { input }) => input.startsOn > input.answerBy,
  message: 'The officer starts after the day to answer by. Choose a later start.',
};

export const thereIsTimeToAnswer: SelectionRule = {
  code: 'answer-too-early',
  field: 'answerBy',
  holds: (_, { input, now, settings }) => input.answerBy > settings.calendar.dayOf(now),
  message: 'Give the officer until tomorrow at the least to answer.',
};

/** The rules that every selection keeps. */
export const selectionRules: SelectionRule[] = [
  areCandidates,
  areNamedOnce,
  wereScoredByBothSides,
  theSchoolHasSpoken,
  haveServedLongEnough,
  thereIsTimeToAnswer,
  startsLaterThanTheAnswer,
];
