/** What the API says of a change: the kind of case, and its id. */
export type Changed = [kind: string, id: string];

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Whether what a query has read may be another now: it is about the case or names it, or it is a list of such cases, in
 * which a new one may stand. Work and notices come with cases of any kind.
 */
export function isAffected(key: readonly unknown[], read: unknown, changed: Changed[]): boolean {
  if (key[0] === 'session') return false;
  if (comesWithAny(key)) return true;
  const text = JSON.stringify([key, read]);
  return changed.some(([kind, id]) => text.includes(id) || isListOf(key, kind));
}

export const comesWithAny = (key: readonly unknown[]): boolean => key[0] === 'work' || key[0] === 'notices';

/** ['vacancies', 'list', 'posted'] and ['vacancies', id, 'interviews'], but not ['vacancies', id]. */
function isListOf(key: readonly unknown[], kind: string): boolean {
  const place = key.indexOf(inKeys(kind));
  return place >= 0 && !key.slice(place + 1).some((part) => typeof part === 'string' && uuid.test(part));
}

/** As addresses and the keys of queries have it: 'interview_kit' is 'interview-kits', 'vacancy' is 'vacancies'. */
const inKeys = (kind: string) => `${kind.replaceAll('_', '-')}s`.replace(/ys$/, 'ies');
