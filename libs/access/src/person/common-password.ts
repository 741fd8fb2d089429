import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

/** Fewer guesses than so many are in reach of somebody who guesses over the network for a year: 10^8, zxcvbn's score 3. */
const lowestScore = 3;

/** The rest of a longer one can only make it harder to guess. */
const judged = 100;

let judge: ZxcvbnFactory | undefined;

/**
 * Why a password is too easy to guess, as a sentence, or null: it is a common one, says who or where one is, repeats
 * itself or follows the keyboard (NIST SP 800-63B, 3.1.1.2). What kinds of characters are in it does not matter.
 */
export function tooCommon(password: string, about: readonly string[]): string | null {
  judge ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  const { score } = judge.check(password.slice(0, judged), [...about.flatMap(words), 'liaison']);
  return score < lowestScore
    ? 'This password is among the first that are tried. Choose another, such as four words that have nothing to do with each other or with you.'
    : null;
}

/** The parts of a name or an address that people make passwords of. */
const words = (text: string) => [text, ...text.split(/[^\p{L}\p{N}]+/u)].filter((word) => word.length > 2);
