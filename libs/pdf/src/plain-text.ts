/** Shown for a character that the font has no picture of, such as a Chinese one. */
export const unshown = '□';

/**
 * Text of people's own, made so that it cannot upset a page: no control characters, none that turn the direction of
 * writing, one kind of space, and at most one empty line between two others.
 */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\t\v\f]|\p{Zs}/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (character) => (character === '\n' ? '\n' : ''))
    .replace(/ +\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
