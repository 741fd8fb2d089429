import type { FastifyRequest } from 'fastify';
import { isTrial } from '../session/session-cookie.js';

/** Who passkeys are made for: they work at this address alone, so that no other site can ask for them. */
export interface RelyingParty {
  id: string;
  origin: string;
}

/** By PUBLIC_URL; on one's own machine by the name that it was called by, since a passkey needs a name (`localhost`). */
export function relyingParty(request: FastifyRequest): RelyingParty {
  const address = isTrial(request) ? `http://${request.host}` : (process.env.PUBLIC_URL ?? `https://${request.host}`);
  const { hostname, origin } = new URL(address);
  return { id: hostname, origin };
}
