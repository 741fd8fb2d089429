import type { Actor } from '#access';
import type { Audience } from '#notifications';
import type { Statement, Transaction } from '#persistence';
import type { Settings } from '#policies';
import type { Owner } from '#tasks';

/** What every case has; its facts add what its own rules read. */
export interface Case {
  id: string;
  programId: string;
  state: string;
  version: number;
}

/** Who may act, by role and relation to the case: 'the HR of the agency', 'the officer themselves'. */
export interface Relation<F> {
  name: string;
  holds(actor: Actor, facts: F): boolean;
}

/** When and on whose calendar a step is taken. */
export interface Moment {
  now: Date;
  settings: Settings;
}

/** What an action is taken with: what was sent along, when, and by whom (null: by the clock or the program itself). */
export interface Taking<I = unknown> extends Moment {
  input: I;
  actor: Actor | null;
}

/**
 * What a form sent. Each action knows the shape of its own input, which its DTO has checked; a table of actions has no
 * type that names them all.
 */
// oxlint-disable-next-line typescript/no-explicit-any
export type AnyInput = any;

/** Something that must hold for an action to be taken, with the sentence for when it does not. */
export interface Rule<F, I = AnyInput> {
  code: string;
  holds(facts: F, taking: Taking<I>): boolean;
  message: string | ((facts: F, taking: Taking<I>) => string);
  /** The field of the request that has to be mended, where there is one. */
  field?: string;
}

/** Somebody who is to be told; the page of the case is added to it. */
export interface Telling {
  to: Audience;
  subject: string;
  body: string;
  /** Mailed at once, whatever the person chose. */
  atOnce?: true;
  /** Whoever belongs to several audiences is told once under the same key. */
  dedupeKey?: string;
}

/** Whom a state waits on, for what, and until when. */
export interface Wait<F> {
  kind: string;
  owner(facts: F): Owner;
  title(facts: F): string;
  /** Asked again for the same moment when the calendar has changed: it may not depend on what changes otherwise. */
  due(facts: F, moment: Moment): Date;
  /** The action that ends the wait, where there is a single one. */
  action?: string;
  /** The page on which it is done, where it is not the case's own. */
  path?(facts: F): string;
  /** Not told by a notice when it opens: for steps that come by the dozen. */
  quiet?: boolean;
  /** Told by a mail at once, whatever the person chose: for steps of minutes. */
  atOnce?: true;
}

/** What the clock does while a case is in a state. */
export interface Timer<F> {
  action: string;
  at(facts: F, moment: Moment): Date;
}

/**
 * A date that is counted on the calendar and kept in a column of the case, because other rules or cases rest on it.
 * When the calendar changes it is counted anew, and only ever moves later.
 */
export interface KeptDate<F> {
  column: string;
  /** The states in which it still matters. */
  states: string[];
  /** What is due then: 'Contest the decision: SRO at Central High'. */
  title(facts: F): string;
  /** The moment from which it was counted. */
  since(facts: F): Date;
  due(facts: F, moment: Moment): Date;
  /** Who is told when it moves, where it is not a task's date as well. */
  tells?(facts: F): Owner | null;
}

export interface State<F> {
  label: string;
  /** Nothing is owed any more; an action may still lead out of it, such as reopening. */
  final?: true;
  waitsOn?: Wait<F>[];
  byItself?: Timer<F>[];
}

/** What an action brings about in other cases: done by the program, named after whoever took the action. */
export interface Consequences {
  /** When and on whose calendar it happens, for what is written before it is opened. */
  moment(): Promise<Moment>;
  /**
   * A case that hangs on another one names that by its kind, so that the tables need not import each other in a circle.
   * With `by` the record names Liaison instead, for what nobody asked for.
   */
  open<G extends Case>(lifecycle: Lifecycle<G> | string, cases: G[], by?: 'the program'): Promise<void>;
  /** Takes the action on those of the cases that are in a state for it. */
  take<G extends Case>(lifecycle: Lifecycle<G> | string, ids: string[], action: string, input?: unknown): Promise<G[]>;
}

/** Columns of the case that change together with its state, by their database names. */
export type Patch = Record<string, unknown>;

export interface Action<F, I = AnyInput> {
  /** On the button. */
  label: string;
  from: string[];
  /** Equal to a state of `from` where the action changes something else than the state. */
  to: string;
  /** The state is entered anew even where the case is in it already: its tasks and timers are set again. */
  anew?: true;
  /** 'the clock' acts when a timer is due, 'the program' in consequence of another action. */
  by: Relation<F>[] | 'the clock' | 'the program';
  rules?: Rule<F, I>[];
  /** Reads on after the name of who did it: 'posted the vacancy'. */
  says: string;
  why?(input: I): string | undefined;
  patch?(facts: F, taking: Taking<I>): Patch;
  tells?(facts: F, taking: Taking<I>): Telling[];
  /** What else changes in the same transaction, once for all cases of the action. */
  also?(tx: Transaction, cases: F[], taking: Taking<I>, consequences: Consequences): Promise<void>;
}

/** How a case of this kind comes to be. */
export interface Opening<F> {
  by: Relation<F>[] | 'the program';
  /** Other states that the program may open a case in, for what is known to have got that far already. */
  alsoIn?: string[];
  rules?: Rule<F>[];
  says: string;
  tells?(facts: F, taking: Taking): Telling[];
}

/** Facts of whatever kind of case, where lifecycles of all kinds stand side by side. */
// oxlint-disable-next-line typescript/no-explicit-any
export type AnyCase = any;

/**
 * One kind of case, said once: the API's actions, permissions, tasks, deadlines, audit, notices, diagrams and the
 * model of the property tests are all read from it.
 */
export interface Lifecycle<F extends Case = AnyCase> {
  /** Names the kind in the database and in addresses: 'vacancy'. */
  kind: string;
  /** The table of the case; its columns `id, program_id, state, version` are the lifecycle's to change. */
  table: string;
  /** Reads the facts of the cases `any ($1::uuid[])`, in camelCase. */
  facts: Statement;
  /** What people call this case: 'SRO at Central High'. */
  title(facts: F): string;
  /** Its page. */
  path(facts: F): string;
  /** Who may read it and its history. */
  readers: Relation<F>[];
  /** Who is told when a task of the case is late. */
  escalatesTo(facts: F): Owner;
  initial: string;
  opening: Opening<F>;
  keeps?: KeptDate<F>[];
  states: Record<string, State<F>>;
  actions: Record<string, Action<F>>;
}

/** Checks the whole of a table's types against its facts without widening the names of its actions. */
export const lifecycle =
  <F extends Case>() =>
  <L extends Lifecycle<F>>(table: L): L =>
    table;
