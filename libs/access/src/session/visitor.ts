import type { FastifyRequest } from 'fastify';
import { networkOf } from '../sign-in/network.js';
import { cookieIn } from './session-cookie.js';
import { tokenHash } from './session.js';

/** From where a request comes: what sign-ins are counted by, and what a person knows their sessions by. */
export interface Visitor {
  /** An IPv4 address or an IPv6 network, see `networkOf`. */
  network: string;
  /** Such as 'Chrome on Windows'. */
  device: string;
  /** SHA-256 of the token of a device on which somebody has signed in before. */
  knownAs: Buffer | null;
}

export const deviceCookie = 'liaison_device';
/** A device on which nobody signed in for so many days is not known any more. */
export const deviceDays = 180;

export const visitorOf = (request: Pick<FastifyRequest, 'headers' | 'ip'>): Visitor => ({
  network: networkOf(request.ip),
  device: deviceOf(request.headers['user-agent'] ?? ''),
  knownAs: tokenHash(cookieIn(request, deviceCookie)),
});

// The first that fits: Chromium's descendants name Chrome too, and Chrome names Safari.
const browsers: [RegExp, string][] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:(?:Headless)?Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const systems: [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'a Chromebook'],
  [/\bMac OS X\b/, 'a Mac'],
  [/\bLinux\b/, 'Linux'],
];

/** What a person calls the device by its `User-Agent`. */
export function deviceOf(userAgent: string): string {
  const named = (known: [RegExp, string][]) => known.find(([pattern]) => pattern.test(userAgent))?.[1];
  const [browser, system] = [named(browsers), named(systems)];
  if (!browser && !system) return 'A program without a browser';
  return `${browser ?? 'A browser'} on ${system ?? 'an unknown system'}`;
}
