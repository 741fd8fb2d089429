/** What makes a good password; what characters are in it does not matter (NIST SP 800-63B). */
export const passwordHint =
  'At least 12 characters. Four or five words that have nothing to do with each other are easy to remember and hard to guess.';
