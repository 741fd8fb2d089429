import { createHash, randomBytes } from 'node:crypto';
import type { Scope } from '#persistence';
import type { Grant } from '../role/role.js';

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
  /** What its owner ends it by. */
  id: string;
  personId: string;
  name: string;
  email: string;
  program: ChosenProgram | null;
  /** The open roles in the chosen program. */
  grants: Grant[];
  /** When the person gave a second factor; null where they have none. */
  secondFactorAt: Date | null;
  /** The program asks for a second factor; where none was given it stays closed until the person has one. */
  needsSecondFactor: boolean;
  /** Whether the person proved a short while ago who they are, so that they may export. */
  isConfirmed: boolean;
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

export const minutesAfter = (instant: Date, minutes: number): Date => minutesBefore(instant, -minutes);

export const hoursAfter = (instant: Date, hours: number): Date => new Date(instant.getTime() + hours * 3_600_000);
