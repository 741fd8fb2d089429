import { type Impact, impactOf, type Selected } from './impact-ratio.js';
import { type HiringOutcome, placeOf, type Stage, stages } from './stages.js';

export interface SelectionRate extends Selected {
  /** selected / considered, 0 to 1; null where nobody was considered. */
  rate: number | null;
}

export interface GroupRate extends SelectionRate, Impact {
  group: string;
}

/** From one stage to a later one: of those considered at the first, how many reached the second. */
export interface StepRates {
  from: Stage;
  to: Stage;
  overall: SelectionRate;
  /** By name. */
  groups: GroupRate[];
}

export interface FairHiring {
  /** From each stage to the next. */
  steps: StepRates[];
  /** From interest to appointment, which 29 CFR 1607.4(C) wants looked at first. */
  whole: StepRates;
}

/**
 * Selection rates by stage, overall and by group, with the four-fifths rule. Who withdrew counts in the steps that were
 * decided and not in the one they left, as they are no applicants there: question 15 of the Questions and Answers on the
 * Uniform Guidelines, 44 FR 11996 (1979). Meant for vacancies that are over; in an open one nobody has been decided on yet.
 */
export function selectionRates(outcomes: readonly HiringOutcome[]): FairHiring {
  return {
    steps: stages.slice(1).map((to, i) => stepRates(outcomes, stages[i]!, to)),
    whole: stepRates(outcomes, stages[0], stages[stages.length - 1]!),
  };
}

function stepRates(outcomes: readonly HiringOutcome[], from: Stage, to: Stage): StepRates {
  const considered = outcomes.filter(
    ({ reached, withdrew }) => placeOf(reached) >= placeOf(from) && !(withdrew && placeOf(reached) < placeOf(to)),
  );
  const names = [...new Set(considered.map(({ group }) => group))].sort(
    new Intl.Collator('en', { numeric: true }).compare,
  );
  const groups = names.map((group) => ({
    group,
    ...rateOf(
      considered.filter((one) => one.group === group),
      to,
    ),
  }));
  return { from, to, overall: rateOf(considered, to), groups: impactOf(groups) };
}

function rateOf(considered: readonly HiringOutcome[], to: Stage): SelectionRate {
  const selected = considered.filter(({ reached }) => placeOf(reached) >= placeOf(to)).length;
  return {
    considered: considered.length,
    selected,
    rate: considered.length === 0 ? null : selected / considered.length,
  };
}
