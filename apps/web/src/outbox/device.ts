// What is kept on this device, in IndexedDB. Each entry belongs to one person in one program.
export interface Kept {
  /** Person and program: nobody else's page ever reads it. */
  owner: string;
  name: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** What is being typed, what waits to be sent, and what a page needs to be there without a connection. */
export type Shelf = 'typed' | 'waiting' | 'read';
const shelves: Shelf[] = ['typed', 'waiting', 'read'];

let opened: Promise<IDBDatabase> | null = null;

function device(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('liaison', 1);
    request.addEventListener('upgradeneeded', () =>
      shelves.forEach((shelf) => request.result.createObjectStore(shelf, { keyPath: ['owner', 'name'] })),
    );
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error!));
  });
  return opened;
}

/** Does the work in one transaction over the shelves; what `work` asks for last is the answer. */
async function within<Result>(
  names: Shelf[],
  mode: IDBTransactionMode,
  work: (shelf: (name: Shelf) => IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const transaction = (await device()).transaction(names, mode);
  const asked = work((name) => transaction.objectStore(name));
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve(asked.result));
    transaction.addEventListener('abort', () => reject(transaction.error!));
  });
}

const allOf = (owner: string) => IDBKeyRange.bound([owner], [owner, []]);

export const put = <Entry extends Kept>(shelf: Shelf, entry: Entry): Promise<unknown> =>
  within([shelf], 'readwrite', (on) => on(shelf).put(entry));

export const take = <Entry extends Kept>(shelf: Shelf, owner: string, name: string): Promise<Entry | undefined> =>
  within([shelf], 'readonly', (on) => on(shelf).get([owner, name]) as IDBRequest<Entry | undefined>);

export const listed = <Entry extends Kept>(shelf: Shelf, owner: string): Promise<Entry[]> =>
  within([shelf], 'readonly', (on) => on(shelf).getAll(allOf(owner)) as IDBRequest<Entry[]>);

export const drop = (shelf: Shelf, owner: string, name: string): Promise<unknown> =>
  within([shelf], 'readwrite', (on) => on(shelf).delete([owner, name]));

/** What was typed becomes what is to be sent, in one piece. */
export const hand = <Entry extends Kept>(entry: Entry, typed: string): Promise<unknown> =>
  within(['typed', 'waiting'], 'readwrite', (on) => {
    on('typed').delete([entry.owner, typed]);
    return on('waiting').put(entry);
  });

/** Nothing of this person stays on the device. */
export const wipe = (owner: string): Promise<unknown> =>
  within(shelves, 'readwrite', (on) => shelves.map((shelf) => on(shelf).delete(allOf(owner))).at(-1)!);
