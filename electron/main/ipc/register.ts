import { CALLS } from '#ipc/contract.ts';
import type { Calls } from '#ipc/contract.ts';
import { decodeRequest } from './decode.ts';
import { isOwnWindow } from './sender.ts';
import type { CallOrigin } from './sender.ts';

/** What answers the calls of the contract. Requests are already decoded. */
export type Handlers = { [K in keyof Calls]: (request: Calls[K]['request']) => Promise<Calls[K]['answer']> };

/** The part of Electron's `ipcMain` that is used. */
export interface Exchange {
  handle(name: string, listener: (origin: CallOrigin, ...args: unknown[]) => Promise<unknown>): void;
}

/**
 * Answers every call of the contract: first who asks, then what is asked, only then the handler.
 * A refused call is rejected with a plain error and nothing is done; of a handler that fails the window learns that, and not why: the reason may
 * name folders of the person. `contentsId` gives the number of our window's contents, or null while there is none.
 */
export function registerCalls(exchange: Exchange, handlers: Handlers, contentsId: () => number | null): void {
  for (const name of CALLS) registerCall(exchange, name, handlers[name], contentsId);
}

function registerCall<K extends keyof Calls>(
  exchange: Exchange,
  name: K,
  handler: Handlers[K],
  contentsId: () => number | null,
): void {
  exchange.handle(name, async (origin, ...args) => {
    if (!isAsked(origin, contentsId())) throw new Error('refused: sender');
    const decoded = decodedOrNone(name, args);
    if (decoded === undefined) throw new Error('refused: arguments');
    try {
      return await handler(decoded.request);
    } catch {
      throw new Error('failed');
    }
  });
}

// Asking a frame that is being taken down can throw.
function isAsked(origin: CallOrigin, own: number | null): boolean {
  try {
    return own !== null && isOwnWindow(origin, own);
  } catch {
    return false;
  }
}

// Arguments can throw when they are looked at.
function decodedOrNone<K extends keyof Calls>(name: K, args: readonly unknown[]) {
  try {
    return decodeRequest(name, args);
  } catch {
    return undefined;
  }
}
