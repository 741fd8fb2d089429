import { createHash, randomBytes } from 'node:crypto';
import type { Scope } from '#persistence';
import type { Grant } from '../role/role.js';

/** A session is over after 30 minutes without a request (CJIS Security Policy) and after 12 hours in any case. */
export const idleMinutes = 30;
export const longestHours = 12;

/** The program that the person has chosen to work in. */
export interface ChosenProgram {
  id: string;
  name: string;
  agencyName: string;
  districtName: string;
  timeZone: string;
  /** Goes up with each change of the program's calendar or policies. */
  settingsVersion: number;
}

/** Somebody who is signed in, whether or not they have chosen a program yet. */
export interface Session {
  /** SHA-256 of the token in the person's cookie; the token itself is kept nowhere. */
  tokenHash: Buffer;
  personId: string;
  name: string;
  email: string;
  program: ChosenProgram | null;
  /** The open roles in the chosen program. */
  grants: Grant[];
}

/** Somebody who is signed in and acts in a program: on whose behalf the database is asked, and who is asked about rights. */
export interface Actor extends Scope {
  programId: string;
  personId: string;
  name: string;
  email: string;
  timeZone: string;
  settingsVersion: number;
  grants: Grant[];
  /** The version that the person has seen, from the `If-Match` header. */
  ifMatch?: number;
}

/** 256 bits, which nobody guesses. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** Null for what cannot be a token. */
export function tokenHash(token: string | undefined): Buffer | null {
  if (!token || !/^[\w-]{43}$/.test(token)) return null;
  return createHash('sha256').update(token).digest();
}

export const minutesBefore = (instant: Date, minutes: number): Date => new Date(instant.getTime() - minutes * 60_000);

export const hoursAfter = (instant: Date, hours: number): Date => new Date(instant.getTime() + hours * 3_600_000);
