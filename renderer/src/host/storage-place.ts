/** Where the browser keeps what is stored, and how well. */
export interface StoragePlace {
  /** The address that the stored data belongs to. */
  address: string;
  /** Bytes that are used, roughly; null where the browser does not tell. */
  used(): Promise<number | null>;
  /** Bytes that may still be stored, roughly; null where the browser does not tell. */
  room(): Promise<number | null>;
  /** Whether the browser promised not to delete it by itself; null where it does not tell. */
  isKept(): Promise<boolean | null>;
  /** Asks for that promise; false when it was refused. */
  askToKeep(): Promise<boolean>;
}

/** `manager` is undefined in browsers that have none, and for addresses that are given none. */
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

/** A refusal to tell is no failure: it is null as well. */
async function told<T>(ask: () => Promise<T | undefined>): Promise<T | null> {
  try {
    return (await ask()) ?? null;
  } catch {
    return null;
  }
}
