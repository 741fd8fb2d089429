import { ArgumentsHost, Catch, ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { databaseProblem } from './database-problem.js';
import { invalid, notFound, Problem, tooLarge, tooMany } from './problem.js';

/** Answers every error as `application/problem+json`; what nobody foresaw is logged and told without detail. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(error);
    if (problem.status >= 500) this.log.error(`${request.method} ${request.routeOptions.url}`, stackOf(error));
    void reply
      .status(problem.status)
      .headers({ ...problem.headers, 'content-type': 'application/problem+json', 'cache-control': 'no-store' })
      .send(JSON.stringify(problem.body));
  }
}

export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const status = statusOf(error);
  if (status === 404) return notFound('page or address');
  if (status === 413) return tooLarge('This is larger than what can be taken in.');
  if (status === 429) return tooMany('Too many requests. Please wait a moment.', 30);
  if (status === 415)
    return new Problem({
      status,
      code: 'wrong-type',
      title: 'Send this as application/json (or a file as multipart).',
    });
  if (status === 400) return invalid([], 'The request could not be read: its address or its JSON is not well-formed.');
  if (status >= 400 && status < 500)
    return new Problem({ status, code: 'refused', title: 'The request was refused as it stands.' });
  return (
    databaseProblem(error) ??
    new Problem({ status: 500, code: 'unexpected', title: 'Something went wrong on our side. Nothing was changed.' })
  );
}

/** Nest's own exceptions and Fastify's errors (a body too large, malformed JSON) both carry their status. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
}

const stackOf = (error: unknown) => (error instanceof Error ? error.stack : String(error));
