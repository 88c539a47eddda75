import type { NotStored } from '#domain/answers/response-repository.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { createResponseStore, READING, type ResponseStore, type OpenState } from './response-store.ts';
import type { ResponsePorts } from './ports.ts';

/** Which responses this window has open, and the turn of writes that are no commands. */
export interface OpenedHere {
  enter(id: string, listener: () => void): () => void;
  state(id: string): OpenState;
  /** Undefined while it is not open here. */
  get(id: string): ResponseStore | undefined;
  reread(id: string | null): Promise<void>;
  /** Runs a write after what is pending, whether that could be stored or not, and has its outcome shown. */
  inTurn<T, F extends { kind: string }>(id: string, write: () => Promise<Result<T, F>>): Promise<Result<T, F>>;
  /** The same, but nothing is done as long as something is pending. */
  whenEmpty<T, F extends { kind: string }>(
    id: string,
    write: () => Promise<Result<T, F>>,
  ): Promise<Result<T, F | { kind: 'unsaved' }>>;
  /** Runs `work` while this window holds the response. */
  whileHeld<T, F extends { kind: string }>(
    id: string,
    work: () => Promise<Result<T, F>>,
  ): Promise<Result<T, F | { kind: 'elsewhere' }>>;
}

interface Opened {
  open: ResponseStore;
  users: number;
}

export function createOpenedHere(ports: ResponsePorts): OpenedHere {
  const all = new Map<string, Opened>();
  const reread = async (id: string | null) => {
    const written = [...all].filter(([each]) => id === null || id === each);
    await Promise.all(written.map(([, { open }]) => open.reread()));
  };
  // What others wrote is read again; what is pending stays.
  ports.otherWindows?.heard((id) => void reread(id));

  const leave = async (id: string, entry: Opened) => {
    entry.users -= 1;
    // The next page of the same response enters right after this one has left.
    await Promise.resolve();
    if (entry.users > 0) return;
    await entry.open.empty();
    if (entry.users > 0 || all.get(id) !== entry) return;
    all.delete(id);
    entry.open.close();
  };
  const inTurn: OpenedHere['inTurn'] = async (id, write) => {
    const finish = ports.saving.begin();
    let told: Result<unknown, NotStored> | null = null;
    try {
      await all.get(id)?.open.flush();
      const outcome = await write();
      told = reported(outcome);
      if (outcome.ok) await shown(id);
      return outcome;
    } finally {
      finish(told);
    }
  };
  const shown = async (id: string) => {
    const state = all.get(id)?.open.getState();
    if (state === undefined || state.kind === 'elsewhere') ports.otherWindows?.tell(id);
    else await reread(id);
  };
  return {
    enter: (id, listener) => {
      const entry = all.get(id) ?? { open: createResponseStore(id, ports), users: 0 };
      all.set(id, entry);
      // Every page asks again for what another window held when the one before it was shown.
      if (entry.users === 0) entry.open.retry();
      entry.users += 1;
      const unsubscribe = entry.open.subscribe(listener);
      return () => {
        unsubscribe();
        void leave(id, entry);
      };
    },
    state: (id) => all.get(id)?.open.getState() ?? READING,
    get: (id) => all.get(id)?.open,
    reread,
    inTurn,
    whenEmpty: async (id, write) => {
      await all.get(id)?.open.flush();
      return all.get(id)?.open.isEmpty() === false ? fail({ kind: 'unsaved' }) : inTurn(id, write);
    },
    whileHeld: async (id, work) => {
      const here = all.get(id)?.open.getState().kind;
      if (here === 'held') return work();
      const release = here === 'elsewhere' ? null : await ports.hold(id);
      if (release === null) return fail({ kind: 'elsewhere' });
      try {
        return await work();
      } finally {
        release();
      }
    },
  };
}

// Other refusals say nothing of the disk: it answered.
function reported(outcome: Result<unknown, { kind: string }>): Result<unknown, NotStored> {
  if (outcome.ok) return outcome;
  const { kind } = outcome.failure;
  return kind === 'storage' || kind === 'locked' || kind === 'gone' ? fail({ kind }) : ok(null);
}
