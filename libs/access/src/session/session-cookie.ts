import type { FastifyReply, FastifyRequest } from 'fastify';

export const sessionCookie = 'liaison_session';

// Written here, since the tokens need no encoding and @fastify/cookie loads its parser in a way that Jest cannot follow.

/** The value of one cookie of the request. */
export function cookieIn({ headers }: Pick<FastifyRequest, 'headers'>, name: string): string | undefined {
  return new RegExp(`(?:^|;\\s*)${name}=([\\w.-]+)`).exec(headers.cookie ?? '')?.[1];
}

/** The token in the request's cookie. */
export const tokenIn = (request: Pick<FastifyRequest, 'headers'>): string | undefined =>
  cookieIn(request, sessionCookie);

/** Gone when the browser closes; scripts cannot read it and other sites cannot send it. */
export function giveCookie(request: FastifyRequest, reply: FastifyReply, token: string): void {
  setCookie(request, reply, `${sessionCookie}=${token}`);
}

export function takeCookieAway(request: FastifyRequest, reply: FastifyReply): void {
  setCookie(request, reply, `${sessionCookie}=; Max-Age=0`);
}

/** Sets a cookie that scripts cannot read; other sites can send it only where it is said to be lax. */
export function setCookie(request: FastifyRequest, reply: FastifyReply, cookie: string, site = 'Strict'): void {
  const secure = isTrial(request) ? '' : '; Secure';
  void reply.header('set-cookie', `${cookie}; Path=/; HttpOnly; SameSite=${site}${secure}`);
}

/**
 * Plain http is for trying Liaison out on one's own machine; anywhere else cookies travel over TLS only. PUBLIC_URL
 * is asked too, since a proxy may call us by a loopback name.
 */
export const isTrial = ({ protocol, hostname }: FastifyRequest): boolean =>
  protocol === 'http' && !process.env.PUBLIC_URL?.startsWith('https:') && loopback.test(hostname);

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/;
