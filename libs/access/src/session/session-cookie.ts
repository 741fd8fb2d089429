import type { FastifyReply, FastifyRequest } from 'fastify';

export const sessionCookie = 'liaison_session';

// Written here, since the token needs no encoding and @fastify/cookie loads its parser in a way that Jest cannot follow.

/** The token in the request's cookie. */
export function tokenIn(request: Pick<FastifyRequest, 'headers'>): string | undefined {
  return /(?:^|;\s*)liaison_session=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1];
}

/** Gone when the browser closes; scripts cannot read it and other sites cannot send it. */
export function giveCookie(request: FastifyRequest, reply: FastifyReply, token: string): void {
  void reply.header('set-cookie', `${sessionCookie}=${token}; ${attributes(request)}`);
}

export function takeCookieAway(request: FastifyRequest, reply: FastifyReply): void {
  void reply.header('set-cookie', `${sessionCookie}=; Max-Age=0; ${attributes(request)}`);
}

const attributes = (request: FastifyRequest) =>
  `Path=/; HttpOnly; SameSite=Strict${isTrial(request) ? '' : '; Secure'}`;

/**
 * Plain http is for trying Liaison out on one's own machine; anywhere else the cookie travels over TLS only. PUBLIC_URL
 * is asked too, since a proxy may call us by a loopback name.
 */
const isTrial = ({ protocol, hostname }: FastifyRequest) =>
  protocol === 'http' && !process.env.PUBLIC_URL?.startsWith('https:') && loopback.test(hostname);

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;
