import type { BrowserContext, Page } from '@playwright/test';

/**
 * Has passphrases of a window stretched next to nothing: the product's cost takes seconds each time. A file and a seal say themselves what theirs was, so
 * everything else is as in the product. Whatever the product does not ask to be stretched at its own cost fails. The desktop edition's seal is tried at
 * that cost, and the round.
 */
export async function stretchLittle(window: BrowserContext | Page): Promise<void> {
  await window.addInitScript(little);
  if ('evaluate' in window) await window.evaluate(little);
}

/** Runs in the page: what is asked of the thread of keys ends with the cost. */
function little(): void {
  const COSTLY = 18;
  const LITTLE = 2;
  const STRETCHING = new Set(['create', 'rewrap', 'seal']);
  const post = Reflect.get(Worker.prototype, 'postMessage') as (message: unknown, transfer: Transferable[]) => void;
  Worker.prototype.postMessage = function postLittle(this: Worker, message: unknown, transfer: unknown = []) {
    const { job, args } = message as { job?: unknown; args?: unknown };
    const stretches = Array.isArray(args) && STRETCHING.has(String(job));
    if (stretches && args.at(-1) !== COSTLY && args.at(-1) !== LITTLE) throw new Error('not the cost of the product');
    const asked = stretches ? { ...(message as object), args: [...(args as unknown[]).slice(0, -1), LITTLE] } : message;
    Reflect.apply(post, this, [asked, transfer]);
  };
}
