const CHANNEL = 'tenken-responses';

/** Tells the other windows that a response (null: any of them) was written by one that does not hold it, and hears of it from them. */
export function otherWindows(): {
  tell(response: string | null): void;
  heard(listener: (response: string | null) => void): void;
} {
  const channel = new BroadcastChannel(CHANNEL);
  return {
    tell: (response) => channel.postMessage(response),
    heard: (listener) => {
      channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (data === null || typeof data === 'string') listener(data);
      });
    },
  };
}
