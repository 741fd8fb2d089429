/** More entries than a career has; the arithmetic and the pages stay quick. */
export const mostEntries = 100;
