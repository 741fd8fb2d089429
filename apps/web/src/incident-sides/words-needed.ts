/** For a field that somebody has to fill in with at least so many characters: what is wrong with it, or null. */
export const wordsNeeded = (field: string, text: string, least: number, most: number, message: string) =>
  text.trim().length < least
    ? { field, message }
    : text.length > most
      ? { field, message: `Keep this under ${most.toLocaleString('en-US')} characters.` }
      : null;
