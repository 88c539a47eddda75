/** Where the browser stores the data, and how safely. */
export interface StoragePlace {
  /** The origin that owns the stored data. */
  address: string;
  /** Bytes in use, approximately; null when the browser does not tell. */
  used(): Promise<number | null>;
  /** Bytes still available, approximately; null when the browser does not tell. */
  room(): Promise<number | null>;
  /** Whether the browser promised not to evict the data; null when it does not tell. */
  isKept(): Promise<boolean | null>;
  /** Requests that promise; false when it was refused. */
  askToKeep(): Promise<boolean>;
}

/** `manager` is undefined in browsers and for origins without a storage manager. */
export function storagePlace(address: string, manager: StorageManager | undefined): StoragePlace {
  return {
    address,
    used: () => told(async () => (await manager?.estimate())?.usage),
    room: () => told(async () => roomIn(await manager?.estimate())),
    isKept: () => told(async () => manager?.persisted()),
    askToKeep: async () => (await told(async () => manager?.persist())) ?? false,
  };
}

function roomIn(estimate: StorageEstimate | undefined): number | undefined {
  return estimate?.quota === undefined ? undefined : Math.max(0, estimate.quota - (estimate.usage ?? 0));
}

/** A rejected request is no failure; the answer is then null too. */
async function told<T>(ask: () => Promise<T | undefined>): Promise<T | null> {
  try {
    return (await ask()) ?? null;
  } catch {
    return null;
  }
}
