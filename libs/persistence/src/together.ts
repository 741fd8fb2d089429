import pg from 'pg';
import type { PoolClient, QueryArrayResult } from 'pg';
import { inOneWrite } from './one-write.js';
import type { Scope } from './scope.js';
import { sentTogether } from './sent-together.js';
import { statement, type Step } from './statement.js';

type Answer = QueryArrayResult<unknown[]>;
type Callback = (error: Error | null, result: unknown) => void;

/** What of a connection of `pg` a query sends itself by; pg-cursor stands on the same. */
interface Wire {
  parsedStatements: Record<string, string>;
  submittedNamedStatements: Record<string, string>;
  describe(): void;
  sync(): void;
}

interface WireQuery {
  prepare(connection: Wire): void;
  handleRowDescription(message: unknown): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: unknown): void;
}

const Query = pg.Query as unknown as new (config: object, callback?: Callback) => WireQuery;

/** A statement with others in front of it, in one message: only the answer to the last one is the caller's. */
class QueryAfterOthers extends Query {
  private ahead: number;

  constructor(
    private readonly others: Step[],
    last: Step,
    callback: Callback,
  ) {
    super(config(last), callback);
    this.ahead = others.length;
  }

  override prepare(connection: Wire): void {
    // Neither described nor ended: the server goes on to the next, and answers when the last one is done.
    const going = Object.assign(Object.create(connection) as Wire, { describe: nothing, sync: nothing });
    for (const other of this.others) new Query(config(other)).prepare(going);
    super.prepare(connection);
  }

  override handleDataRow(message: unknown): void {
    if (this.ahead === 0) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: unknown): void {
    if (this.ahead > 0) this.ahead--;
    else super.handleCommandComplete(message, connection);
  }
}

/**
 * Runs the steps in order, in one round trip, and gives the answer to the last. The first that fails is the error, and
 * none after it is run. Statements that the connection does not know yet are sent one by one, and known from then on.
 */
export async function runTogether(client: PoolClient, steps: Step[]): Promise<Answer> {
  const [others, last] = [steps.slice(0, -1), steps.at(-1)!];
  inOneWrite(client);
  if (others.every((step) => isKnown(client, step))) return sendTogether(client, others, last);
  const answers = await sentTogether(steps.map((step) => client.query<unknown[]>(config(step))));
  return answers.at(-1)!;
}

/**
 * Runs a statement that gives rows in the scope, in one round trip and one implicit transaction, of which the scope is
 * a part. On the pipeline page this serves a third more than begin and commit around it.
 */
export function readInScope(client: PoolClient, scope: Scope, step: Step): Promise<Answer> {
  const scoped = scopeStep(scope);
  inOneWrite(client);
  // Outside of a transaction the scope sets nothing; this only makes it known to the connection.
  if (!isKnown(client, scoped)) void client.query(config(scoped)).catch(nothing);
  return sendTogether(client, [scoped], step);
}

const setScope = statement(
  'liaison-scope',
  `select set_config('liaison.program_id', $1, true), set_config('liaison.person_id', $2, true),
          set_config('liaison.side', $3, true), set_config('liaison.request_id', $4, true)`,
);

/** Shows, until the transaction ends, the scope's rows alone. */
export const scopeStep = ({ programId, personId, side, requestId }: Scope): Step => ({
  statement: setScope,
  params: [programId ?? '', personId ?? '', side ?? '', requestId ?? ''],
});

const sendTogether = (client: PoolClient, others: Step[], last: Step): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const done: Callback = (error, result) => (error ? reject(error) : resolve(result as Answer));
    client.query(new QueryAfterOthers(others, last, done) as never);
  });

function isKnown(client: PoolClient, { statement: { name } }: Step): boolean {
  const { connection } = client as unknown as { connection: Wire };
  return name in connection.parsedStatements || name in connection.submittedNamedStatements;
}

const config = ({ statement: { name, text }, params }: Step) => ({
  name,
  text,
  values: params,
  rowMode: 'array' as const,
});

const nothing = (): void => undefined;
