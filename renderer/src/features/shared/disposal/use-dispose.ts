import { fail, type Result } from '#domain/result.ts';
import type { Inspection } from '#domain/inspection/inspection.ts';
import { useDeviceServices, type DeviceServices } from '../services/device-services.ts';

/** Why nothing was deleted. `open`: a response of the inspection is open in another window. */
export interface NotDisposed {
  kind: 'open' | 'storage';
}

/** Deletes an inspection and all its data, unless another window has one of its responses (given by their ids) open. */
export function useDispose(inspection: Inspection) {
  const services = useDeviceServices();
  return async (
    responses: readonly string[],
    disposedBy: string,
    reason: string,
  ): Promise<Result<unknown, NotDisposed>> => {
    const release = await holdAll(services.hold, responses);
    if (release === null) return fail({ kind: 'open' });
    try {
      return await dispose(services, inspection, disposedBy, reason);
    } finally {
      release();
    }
  };
}

async function dispose(services: DeviceServices, inspection: Inspection, disposedBy: string, reason: string) {
  const { disposals, saving, desk, now } = services;
  const { id, title, city, fiscalYear, retentionYears } = inspection;
  const about = { inspection: id, title, city, fiscalYear, retentionYears };
  const disposed = await saving.track(() => disposals.dispose({ ...about, disposedBy, reason, disposedAt: now() }));
  if (disposed.ok && desk.getState().inspection === id) desk.setState({ inspection: null });
  return disposed;
}

async function holdAll(hold: DeviceServices['hold'], responses: readonly string[]): Promise<(() => void) | null> {
  const held = await Promise.all(responses.map((each) => hold(each)));
  const release = () => {
    for (const each of held) each?.();
  };
  if (!held.includes(null)) return release;
  release();
  return null;
}
