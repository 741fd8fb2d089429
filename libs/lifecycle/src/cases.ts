import { Injectable } from '@nestjs/common';
import type { Actor } from '#access';
import { Clock, Database, Scope, Transaction } from '#persistence';
import { notFound, Problem, stale } from '#problems';
import { ProgramSettings } from '#policies';
import { brokenRules, actionOf, refusal } from './decide.js';
import { lastDoing } from './last-doing.js';
import type { Case, Consequences, Lifecycle, Moment, Taking } from './lifecycle.js';
import { lockFree, readAndLock } from './case-rows.js';
import { anyHolds } from './relations.js';
import { Lifecycles } from './registry.js';
import { Recording } from './recording.js';

/** The only way in which a case comes to be, changes its state, or is read. */
@Injectable()
export class Cases {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: ProgramSettings,
    private readonly recording: Recording,
    private readonly lifecycles: Lifecycles,
  ) {}

  /** The facts of a case, for somebody whom the table lets read it. To everybody else it does not exist. */
  async read<F extends Case>(lifecycle: Lifecycle<F>, actor: Actor, id: string): Promise<F> {
    const [facts] = await this.database.read<F>(actor, lifecycle.facts, [[id]]);
    if (!facts || !anyHolds(lifecycle.readers, actor, facts)) throw notFound(lifecycle.kind);
    return facts;
  }

  /**
   * Opens a case whose row has just been inserted in its initial state: checks who may and the rules, opens its
   * tasks and records it. What is refused leaves nothing behind, as the transaction is undone.
   */
  async open<F extends Case>(
    tx: Transaction,
    actor: Actor,
    lifecycle: Lifecycle<F>,
    facts: F,
    input: unknown = {},
  ): Promise<void> {
    const taking: Taking = { ...(await this.moment(actor, tx)), actor, input };
    const { by, rules } = lifecycle.opening;
    if (by !== 'the program' && !anyHolds(by, actor, facts)) throw this.nobodyElse(lifecycle);
    const broken = brokenRules(rules, facts, taking);
    if (broken) throw broken;
    this.recording.opened(tx, lifecycle, [facts], taking, actor);
  }

  /** Opens cases in consequence of an action, such as one posting for each unit. */
  async openAll<F extends Case>(
    tx: Transaction,
    lifecycle: Lifecycle<F>,
    cases: F[],
    cause: Actor | Scope,
  ): Promise<void> {
    if (cases.length === 0) return;
    const { initial, opening, kind } = lifecycle;
    const astray = cases.find(({ state }) => state !== initial && !opening.alsoIn?.includes(state));
    if (astray) throw new Error(`A ${kind} cannot be opened as "${astray.state}".`);
    const taking: Taking = { ...(await this.moment(cause, tx)), actor: null, input: {} };
    this.recording.opened(tx, lifecycle, cases, taking, cause);
  }

  /**
   * Takes an action as a person. 404 for who may not read the case, 412 when `If-Match` names an older version,
   * 403, 409 and 422 as the table says. Gives the facts as they are afterwards.
   */
  async take<F extends Case>(
    tx: Transaction,
    actor: Actor,
    lifecycle: Lifecycle<F>,
    id: string,
    action: string,
    input: unknown = {},
  ): Promise<F> {
    const [facts] = await readAndLock(tx, lifecycle, [id]);
    if (!facts || !anyHolds(lifecycle.readers, actor, facts)) throw notFound(lifecycle.kind);
    const taking: Taking = { ...(await this.moment(actor, tx)), actor, input };
    if (actor.ifMatch !== undefined && actor.ifMatch !== facts.version)
      throw stale(`This changed after you opened it. ${await lastDoing(tx, facts, taking)}`);
    const problem = refusal(lifecycle, action, facts, taking);
    if (problem) throw await this.explained(tx, problem, facts, taking);
    const [after] = await this.recording.taken(
      tx,
      lifecycle,
      [facts],
      action,
      taking,
      actor,
      this.consequences(tx, actor),
    );
    return after!;
  }

  /** Takes an action that is the clock's or the program's own, on every one of the cases that is in a state for it. */
  async takeAll<F extends Case>(
    tx: Transaction,
    lifecycle: Lifecycle<F>,
    ids: string[],
    action: string,
    cause: Actor | Scope,
    input: unknown = {},
  ): Promise<F[]> {
    const from = actionOf(lifecycle, action).from;
    const cases = (await readAndLock(tx, lifecycle, ids)).filter((facts) => from.includes(facts.state));
    if (cases.length === 0) return [];
    const taking: Taking = { ...(await this.moment(cause, tx)), actor: null, input };
    for (const facts of cases) {
      const problem = refusal(lifecycle, action, facts, taking);
      if (problem) throw problem;
    }
    return this.recording.taken(tx, lifecycle, cases, action, taking, cause, this.consequences(tx, cause));
  }

  /**
   * Takes an action whose time has come, on those of the cases that nobody is changing at this moment; gives their ids.
   * A case that somebody holds may be about to leave its state, and its deadline with it.
   */
  async takeDue(tx: Transaction, lifecycle: Lifecycle, ids: string[], action: string, cause: Scope): Promise<string[]> {
    const free = await lockFree(lifecycle, tx, ids);
    if (free.length > 0) await this.takeAll(tx, lifecycle, free, action, cause);
    return free;
  }

  /**
   * Now, with the program's settings; inside a transaction its connection is used. One that is done again asks for the
   * settings anew: those that the request came with may be what it collided on.
   */
  async moment(scope: Scope & { settingsVersion?: number }, tx?: Transaction): Promise<Moment> {
    const asked = tx?.again ? { programId: scope.programId } : scope;
    return { now: this.clock.now(), settings: await this.settings.of(asked, tx) };
  }

  /** What the program brings about in a transaction, named after whoever caused it. */
  consequences(tx: Transaction, cause: Actor | Scope): Consequences {
    return {
      moment: () => this.moment(cause, tx),
      open: (lifecycle, cases, by) =>
        this.openAll(tx, this.named(lifecycle), cases, by ? { programId: cause.programId } : cause),
      take: async (lifecycle, ids, action, input) =>
        ids.length === 0 ? [] : this.takeAll(tx, this.named(lifecycle), ids, action, cause, input),
    };
  }

  private named<F extends Case>(lifecycle: Lifecycle<F> | string): Lifecycle<F> {
    return typeof lifecycle === 'string' ? this.lifecycles.ofKind(lifecycle) : lifecycle;
  }

  private nobodyElse(lifecycle: Lifecycle): Problem {
    const { by } = lifecycle.opening;
    const who = typeof by === 'string' ? by : by.map((relation) => relation.name).join(' or ');
    return new Problem({ status: 403, code: 'not-allowed', title: `This is for ${who} alone.` });
  }

  /** A refusal because of the state says who brought it about. */
  private async explained(tx: Transaction, problem: Problem, facts: Case, taking: Taking): Promise<Problem> {
    if (problem.status !== 409) return problem;
    return new Problem({
      ...problem.body,
      errors: [],
      title: `${problem.message} ${await lastDoing(tx, facts, taking)}`.trim(),
    });
  }
}
