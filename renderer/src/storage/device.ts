import type { Database, StoredDevice } from './database.ts';

export type DeviceKeys = Omit<StoredDevice, 'id'>;

/** This computer's keys, created by `generate` on the first call. Two windows that call at once get the same keys. */
export async function deviceKeys(database: Database, generate: () => Promise<DeviceKeys>): Promise<DeviceKeys> {
  const stored = await database.devices.get('this');
  if (stored !== undefined) return stored;
  const made = await generate();
  return database.transaction('rw', database.devices, async () => {
    const earlier = await database.devices.get('this');
    if (earlier !== undefined) return earlier;
    await database.devices.add({ id: 'this', ...made });
    return made;
  });
}
