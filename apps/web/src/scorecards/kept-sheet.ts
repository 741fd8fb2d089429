import { useEffect, useSyncExternalStore } from 'react';
import { useRefresh } from '../api/refresh.js';
import { useSession } from '../session/session.js';
import { readSheet, saveSheet, type ScorecardDto } from './scorecard-calls.js';
import { emptySheet, type Sheet } from './sheet.js';
import { type KeeperCalls, keepSheet, type SheetKeeper } from './sheet-keeper.js';

/** They outlive the page: what could not be saved is tried again while somebody looks at another one. */
const keepers = new Map<string, SheetKeeper>();

/** The sheet of one's own scorecard that is to be written, saved as it is typed. */
export function useKeptSheet(scorecard: ScorecardDto): { keeper: SheetKeeper } & ReturnType<SheetKeeper['state']> {
  const { person } = useSession();
  const keeper = keeperOf(scorecard, `${person.id} ${scorecard.id}`);
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  const refresh = useRefresh();
  const { sheet } = scorecard;
  useEffect(() => {
    if (sheet) keeper.see(sheet);
  }, [keeper, sheet]);
  useEffect(() => saveBeforeLeaving(keeper), [keeper]);
  const { saving } = state;
  const isOver = saving.now === 'failed' && saving.problem.status === 409;
  useEffect(() => {
    if (isOver) void refresh(); // handed in elsewhere, or not needed any more: the page shows which
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once, when it turns out to be over
  }, [isOver]);
  return { keeper, ...state };
}

function keeperOf({ id, sheet }: ScorecardDto, key: string): SheetKeeper {
  const known = keepers.get(key);
  if (known) return known;
  const unsaved = recalled(key);
  const saved = sheet ?? emptySheet;
  const calls: KeeperCalls = {
    save: (typed, version, how) => saveSheet(id, typed, version, how),
    read: () => readSheet(id),
    remember: (typed) => remember(key, typed),
  };
  const keeper = keepSheet(saved, unsaved?.version ?? sheet?.version ?? 0, unsaved?.sheet ?? saved, calls);
  keepers.set(key, keeper);
  if (unsaved) keeper.type(unsaved.sheet);
  return keeper;
}

function saveBeforeLeaving(keeper: SheetKeeper): () => void {
  const isUnsaved = () => !['untouched', 'saved'].includes(keeper.state().saving.now);
  const save = () => {
    if (isUnsaved()) void keeper.flush({ last: true });
  };
  const onHidden = () => {
    if (document.visibilityState === 'hidden') save();
  };
  const warn = (event: BeforeUnloadEvent) => {
    if (isUnsaved()) event.preventDefault();
  };
  window.addEventListener('online', save);
  window.addEventListener('beforeunload', warn);
  document.addEventListener('visibilitychange', onHidden);
  return () => {
    window.removeEventListener('online', save);
    window.removeEventListener('beforeunload', warn);
    document.removeEventListener('visibilitychange', onHidden);
    save();
  };
}

interface Unsaved {
  sheet: Sheet;
  version: number;
}

const nameOf = (key: string) => `liaison-unsaved-sheet ${key}`;

/** For a phone that throws the page away in the background; gone with the tab, and once it is saved. */
function remember(key: string, unsaved: Unsaved | null): void {
  try {
    if (unsaved) sessionStorage.setItem(nameOf(key), JSON.stringify(unsaved));
    else sessionStorage.removeItem(nameOf(key));
  } catch {
    // a browser that keeps nothing: it is saved on the server a moment later all the same
  }
}

function recalled(key: string): Unsaved | null {
  try {
    return JSON.parse(sessionStorage.getItem(nameOf(key)) ?? 'null') as Unsaved | null;
  } catch {
    return null;
  }
}
