const CHANNEL = 'tenken-responses';

/** Tells the other windows that a response (null: any of them) was written by one that does not hold it, and hears of it from them. */
export function otherWindows(): {
  tell(response: string | null): void;
  heard(listener: (response: string | null) => void): void;
} {
  const port: { postMessage(message: string | null): void } & EventTarget = new BroadcastChannel(CHANNEL);
  return {
    tell: (response) => port.postMessage(response),
    heard: (listener) => {
      port.addEventListener('message', (event) => {
        const data: unknown = event instanceof MessageEvent ? event.data : undefined;
        if (data === null || typeof data === 'string') listener(data);
      });
    },
  };
}
