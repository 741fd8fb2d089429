import type { FastifyReply } from 'fastify';
import { sideOf } from '../role/role.js';
import type { GuardedRequest } from '../route/route-access.js';
import type { Session } from '../session/session.js';
import type { AccessRecord } from './access-record.js';

/** Longer parameters of an address are no ids. */
const longest = 100;

/** When the answer is out, puts on record that somebody was refused, or has read what is sensitive. */
export function watchAnswer(
  record: AccessRecord,
  { session, request, reply }: { session: Session; request: GuardedRequest; reply: FastifyReply },
  sensitive: string | undefined,
): void {
  const { program, personId, name, grants } = session;
  if (!program) return;
  reply.raw.once('finish', () => {
    const refused = reply.statusCode === 403;
    if (!refused && !(sensitive && reply.statusCode < 300)) return;
    const by = { personId, who: name, programId: program.id, side: sideOf({ grants }), of: idsIn(request) };
    if (refused)
      record.add({
        ...by,
        about: 'refusal',
        action: 'refused',
        says: `was refused: ${request.method} ${request.routeOptions.url}`,
      });
    else record.add({ ...by, about: 'read', action: 'read', says: sensitive! });
  });
}

function idsIn({ params }: GuardedRequest): Record<string, string> {
  return Object.fromEntries(
    Object.entries((params ?? {}) as Record<string, string>).filter(([, value]) => value.length <= longest),
  );
}
