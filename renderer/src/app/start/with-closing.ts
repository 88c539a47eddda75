import type { LocalSeal } from '#domain/local-seal/local-seal.ts';
import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import type { Services } from '#features/shared/services/services.ts';
import type { Host } from '#host/host.ts';
import { savingBadge } from '#state/saving.ts';
import { leftoversOn } from '#storage/leftovers.ts';
import { otherWindows } from '#storage/other-windows.ts';
import { responsesIn } from '#storage/responses.ts';
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
  const leftovers = leftoversOn(end.shelf);
  const others = otherWindows();
  const window = { ...thisWindow(data, present, host, end), waiting: leftovers, otherWindows: others };
  const services = await servicesOn(database, builtIn, window);
  const { saving, disposals } = services;
  noting?.showOn(saving);
  if (keeper !== null) {
    keeper.showOn(saving);
    keepOverTime(keeper);
  }
  tryAgainOverTime(saving);
  for (const id of await leftovers.restore(responsesIn(database, services.now))) others.tell(id);
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
  return { ...services, disposals: { ...disposals, dispose } };
}
