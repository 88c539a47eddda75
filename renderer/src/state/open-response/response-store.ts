import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  changed,
  decided,
  type Command,
  type ContentChange,
  type Locked,
  type ResponseContent,
} from '#domain/answers/content.ts';
import { keepUnchanged } from '#domain/answers/keep-unchanged.ts';
import type { Stored } from '#domain/answers/response-repository.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { ResponsePorts } from './ports.ts';
import { createWriter } from './writer.ts';

/**
 * A response in this window. `held`: this window alone changes it, and `content` is what the screen shows; `elsewhere`: another window holds it, and
 * `content` follows what is stored. `content` is undefined where there is no such response.
 */
export type OpenState = { kind: 'reading' } | { kind: 'held' | 'elsewhere'; content: ResponseContent | undefined };

export const READING: OpenState = { kind: 'reading' };

/** Why a command was not taken. `gone`: there is no such response in this window. */
export type NotTaken = Locked | { kind: 'gone' };

/** What a command was made to, and what it left. */
export interface Taken {
  before: ResponseContent;
  after: ResponseContent;
}

export interface ResponseStore extends Pick<StoreApi<OpenState>, 'getState' | 'subscribe'> {
  /** Shows what a command decides at once, and has it written. */
  apply<F extends { kind: string }>(command: Command<F>): Result<Taken, F | NotTaken>;
  /** Takes in what was stored by others; what is pending here stays on top of it. */
  reread(): Promise<void>;
  /** See the writer's. */
  flush(): Promise<void>;
  empty(): Promise<void>;
  isEmpty(): boolean;
  /** Tries to hold what another window held until now. */
  retry(): void;
  /** Lets go of it. Everything has to be stored by then. */
  close(): void;
}

/** Opens a response: holds it and reads it once, or follows the window that holds it. */
export function createResponseStore(id: string, ports: ResponsePorts): ResponseStore {
  const store = createStore<OpenState>(() => READING);
  const commit = committing(id, ports);
  const writer = createWriter(
    ports.saving,
    async (change) => {
      const outcome = await commit(change);
      // It was signed, handed over or deleted past this window: the screen has to show that.
      if (!outcome.ok && outcome.failure.kind !== 'storage') void reread();
      return outcome;
    },
    (change) => {
      if (change.kind === 'answer') ports.waiting?.arrived(id, change.answer);
    },
  );
  let letGo: (() => void) | null = null;
  let closed = false;
  const show = (state: OpenState) => {
    if (!closed) store.setState(state, true);
  };
  const reread = async () => {
    let read: ResponseContent | undefined;
    let stored: number;
    do {
      stored = writer.stored();
      read = await ports.contents.read(id);
      // What was stored in the meantime may be missing from what was read.
    } while (stored !== writer.stored());
    const content = read && writer.pending().reduce(changed, read);
    show({ kind: 'held', content: content && unchangedKept(store.getState(), content) });
  };
  const follow = (content: ResponseContent | undefined) =>
    show({ kind: 'elsewhere', content: content && unchangedKept(store.getState(), content) });
  const takeOver = async () => {
    const release = await ports.hold(id);
    if (release === null) {
      letGo ??= closed ? null : ports.contents.watch(id)(follow);
      return;
    }
    letGo?.();
    letGo = release;
    if (closed) release();
    else await reread();
  };
  const begin = () => {
    // A database that was closed in the meantime leaves the response unread: the page that closed it says why.
    void takeOver().catch(() => undefined);
  };
  begin();
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    apply: (command) => {
      const state = store.getState();
      if (state.kind !== 'held' || state.content === undefined) return fail({ kind: 'gone' });
      const before = state.content;
      const change = decided(command, before, ports.now());
      if (!change.ok) return change;
      const after = changed(before, change.value);
      show({ kind: 'held', content: after });
      const { value } = change;
      if (value.kind === 'answer') ports.waiting?.waits(id, value.answer, before.answers.get(value.answer.item));
      writer.write(value);
      return ok({ before, after });
    },
    reread: async () => {
      if (store.getState().kind !== 'elsewhere') await reread();
    },
    flush: writer.flush,
    empty: writer.empty,
    retry: () => {
      if (store.getState().kind === 'elsewhere') begin();
    },
    isEmpty: () => writer.pending().length === 0,
    close: () => {
      closed = true;
      letGo?.();
    },
  };
}

/** Writes a change in one transaction, which refuses where the response is no draft of this computer any more. */
function committing(id: string, { responses }: ResponsePorts): (change: ContentChange) => Stored<unknown> {
  return (change) => {
    switch (change.kind) {
      case 'answer':
        return responses.answer(id, change.answer.item, () => change.answer);
      case 'respondent':
        return responses.change(id, (current) => ({ ...current, respondent: change.respondent }));
      case 'profile':
        return responses.change(id, (current) => ({ ...current, profile: change.profile }));
    }
  };
}

// Only what changed is drawn again.
function unchangedKept(shown: OpenState, content: ResponseContent): ResponseContent {
  const before = shown.kind === 'reading' ? undefined : shown.content;
  return before === undefined ? content : { ...content, answers: keepUnchanged(before.answers, content.answers) };
}
