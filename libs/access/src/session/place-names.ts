import type { Scope } from '#persistence';

/** Names the campuses and units of roles. They lie above access, so the roster provides this class, globally. */
export abstract class PlaceNames {
  /** By id; a place that the scope does not see is left out. */
  abstract of(scope: Scope, ids: string[]): Promise<Map<string, string>>;
}
