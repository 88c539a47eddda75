import { CALLS } from '#ipc/contract.ts';
import type { Calls } from '#ipc/contract.ts';
import { decodeRequest } from './decode.ts';
import { isOwnWindow } from './sender.ts';
import type { CallOrigin } from './sender.ts';

/** The handlers of all calls in the contract. Requests are already validated. */
export type Handlers = { [K in keyof Calls]: (request: Calls[K]['request']) => Promise<Calls[K]['answer']> };

/** The subset of Electron's `ipcMain` in use here. */
export interface Exchange {
  handle(name: string, listener: (origin: CallOrigin, ...args: unknown[]) => Promise<unknown>): void;
}

/**
 * Registers all calls of the contract. Each checks the sender, then the arguments, and only then runs the handler. A
 * refused call is rejected with a plain error and does nothing. When a handler throws, the window learns only that it
 * failed, because the reason may name the person's folders. `contentsId` returns the id of our window's contents, or
 * null when there is none.
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

// Examining a frame during its destruction can throw.
function isAsked(origin: CallOrigin, own: number | null): boolean {
  try {
    return own !== null && isOwnWindow(origin, own);
  } catch {
    return false;
  }
}

// Examining hostile arguments can throw.
function decodedOrNone<K extends keyof Calls>(name: K, args: readonly unknown[]) {
  try {
    return decodeRequest(name, args);
  } catch {
    return undefined;
  }
}
