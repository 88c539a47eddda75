import type { LocalSeal } from '#domain/local-seal/local-seal.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import type { Services } from '#features/shared/services/services.ts';
import type { Host } from '#host/host.ts';
import { savingBadge } from '#state/saving.ts';
import { withLeftovers } from '#storage/leftovers.ts';
import type { Journaled } from './journal/open-journaled.ts';
import { keepAtClosing, keepOverTime, withoutCopies } from './journal/over-time.ts';
import type { SealedData } from './seal/seal-control.ts';
import { servicesOn } from './services-on.ts';
import { atClosing, type SessionEnd } from './session-end.ts';
import { thisWindow } from './this-window.ts';
import { tryAgainOverTime } from './trying-again.ts';

/** The services, with what has to be done before the window closes. `present` is the seal that it was opened with. */
export async function withClosing(
  data: SealedData & Pick<Journaled, 'noting'>,
  present: LocalSeal | null,
  host: Host,
  builtIn: KnownInspection,
  end: SessionEnd,
): Promise<Services> {
  const { database, keeper, noting } = data;
  const services = await servicesOn(database, builtIn, thisWindow(data, present, host, end));
  const { saving, disposals } = services;
  const leftovers = withLeftovers(services.responses, end.shelf);
  noting?.showOn(saving);
  if (keeper !== null) {
    keeper.showOn(saving);
    keepOverTime(keeper);
  }
  tryAgainOverTime(saving);
  await leftovers.restore();
  let erased = false;
  host.onClosing(
    async () => {
      leftovers.leaving();
      await saving.flush();
      // A browser says the same of a page that is only covered or loaded anew, and does not wait.
      erased = host.edition === 'desktop' && (await atClosing(database, end));
      if (keeper !== null && !erased) await keepAtClosing(keeper);
    },
    () => !erased && savingBadge(saving.getState()) !== 'saved',
  );
  const dispose: typeof disposals.dispose = async (order) => {
    const disposed = await withoutCopies(keeper, () => disposals.dispose(order));
    if (disposed.ok) leftovers.forget(disposed.value.responses);
    return disposed;
  };
  return { ...services, responses: leftovers.responses, disposals: { ...disposals, dispose } };
}
