import type { Anchors } from '#anchored-scale';
import type { Case } from '#lifecycle';

/** One question of a structured interview: put to every candidate in the same words, and scored from 1 to 5. */
export interface KitQuestion {
  /** A short name that scores point at, unique in the kit: `[a-z0-9-]{1,40}`. */
  id: string;
  competency: string;
  question: string;
  /** What the panel may ask further; it may be empty. */
  listenFor: string;
  /** How much it counts beside the others: a whole number from 1 to 5. */
  weight: number;
  anchors: Anchors;
}

/** What an interview is made of, whoever wrote it. */
export interface KitContent {
  title: string;
  questions: KitQuestion[];
}

export interface InterviewKit extends Case, KitContent {
  /** Counts a program's kits from 1. */
  number: number;
  /** Null where Liaison itself began it, with the questions that it brings along. */
  createdByName: string | null;
  createdAt: Date;
  putIntoServiceByName: string | null;
  putIntoServiceAt: Date | null;
  /** The program's kit in service, where it is another than this one. */
  otherInServiceId: string | null;
}

export const fewestQuestions = 5;
export const mostQuestions = 30;

export const kitTitle = (kit: { number: number; title: string }): string =>
  kit.title.trim() ? `Interview kit ${kit.number}: ${kit.title}` : `Interview kit ${kit.number}`;
