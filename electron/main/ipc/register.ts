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
 * A refused call is rejected with a plain error and nothing is done. `contentsId` gives the number of our window's contents, or null while there is none.
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
    const own = contentsId();
    if (own === null || !isOwnWindow(origin, own)) throw new Error('refused: sender');
    const decoded = decodeRequest(name, args);
    if (decoded === undefined) throw new Error('refused: arguments');
    return handler(decoded.request);
  });
}
