import type { Database, StoredDevice } from './database.ts';

export type DeviceKeys = Omit<StoredDevice, 'id'>;

/** This computer's keys, made by `generate` at the first call and kept. Two windows that ask at once get the same ones. */
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
