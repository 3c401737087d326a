import type { DBCore, DBCoreTable, DBCoreTransaction, Middleware } from 'dexie';
import { Database } from '../../lib/store';

/** Never resolves: what waits for it waits for ever. */
const forever = <T>(): Promise<T> => new Promise<T>(() => undefined);

/** What the disk does with a database: `full` takes no writing, `shut` opens no database. */
export type Disk = 'fine' | 'full' | 'shut';

/**
 * One life of the background, from its start until it is done or killed. It can be killed at every await: before and
 * after each effect and each operation of the database. Nothing of a dead life does anything any more.
 */
export class Life {
  /** Steps that it has done. */
  steps = 0;
  dead = false;
  private die: () => void = () => undefined;
  /** Resolves when it dies. */
  readonly death = new Promise<void>((resolve) => {
    this.die = resolve;
  });

  /** `budget`: steps until it is killed; null where nobody kills it. */
  constructor(private readonly budget: number | null) {}

  /** Counts a step; false where the background is dead. */
  goesOn(): boolean {
    if (!this.dead && this.steps === this.budget) {
      this.dead = true;
      this.die();
    }
    if (!this.dead) this.steps++;
    return !this.dead;
  }

  /** One step with an await before and after it. */
  async does<T>(work: () => T | Promise<T>): Promise<T> {
    if (!this.goesOn()) return forever();
    try {
      return await work();
    } finally {
      // A promise that waits for ever in `finally` keeps the result, or the error, from ever coming out.
      if (!this.goesOn()) await forever();
    }
  }
}

const refusal = (name: string) => new DOMException(`${name} (simulated)`, name);

/** Aborts what a dead life had begun, so that it is not committed half. */
function abort(trans: DBCoreTransaction | undefined) {
  try {
    (trans as unknown as IDBTransaction | undefined)?.abort();
  } catch {
    // It was over: committed, or aborted by the error that ended it.
  }
}

/** Puts a life's mortality, and the disk's moods, under everything that Dexie does. */
function mortal(life: Life, disk: () => Disk, refused: (kind: 'read' | 'write') => void): Middleware<DBCore> {
  const guard = <R>(trans: DBCoreTransaction, writes: boolean, work: () => Promise<R>): Promise<R> => {
    if (!life.goesOn()) {
      abort(trans);
      return forever();
    }
    const state = disk();
    if (state === 'shut' || (writes && state === 'full')) {
      refused(writes ? 'write' : 'read');
      return Promise.reject(refusal(state === 'full' ? 'QuotaExceededError' : 'UnknownError'));
    }
    const after = <T>(go: () => T | Promise<R>): T | Promise<R> => {
      if (life.goesOn()) return go();
      abort(trans);
      return forever<R>();
    };
    return work().then(
      (result) => after(() => result),
      (error) => after(() => Promise.reject(error)),
    ) as Promise<R>;
  };
  const table = (down: DBCoreTable): DBCoreTable => ({
    ...down,
    mutate: (req) => guard(req.trans, true, () => down.mutate(req)),
    get: (req) => guard(req.trans, false, () => down.get(req)),
    getMany: (req) => guard(req.trans, false, () => down.getMany(req)),
    query: (req) => guard(req.trans, false, () => down.query(req)),
    openCursor: (req) => guard(req.trans, false, () => down.openCursor(req)),
    count: (req) => guard(req.trans, false, () => down.count(req)),
  });
  return {
    stack: 'dbcore',
    name: 'mortal',
    create: (down) => ({ ...down, table: (name) => table(down.table(name)) }),
  };
}

/**
 * The database as one life of the background sees it: the data outlives it, the instance does not. `refused` hears of
 * every operation that the disk refuses.
 */
export function databaseOf(
  life: Life,
  name: string,
  disk: () => Disk,
  refused: (kind: 'read' | 'write') => void,
): Database {
  const db = new Database(name);
  db.use(mortal(life, disk, refused));
  return db;
}
