import type { KnownInspection } from '#domain/pack/known-inspection.ts';
import { keepAtWindowClose, keepOverTime, withoutCopies } from '#durability/keeping.ts';
import { leftoversOn, type Leftovers } from '#durability/leftovers.ts';
import type { OpenData } from '#durability/open-data.ts';
import type { Services } from './services.ts';
import type { Host } from '#host/host.ts';
import { savingBadge, type SavingStore } from '#state/saving.ts';
import { otherWindows } from '#storage/other-windows.ts';
import { responsesIn } from '#storage/responses.ts';
import { retryRefusedWrites } from '../saving/retry-refused-writes.ts';
import { atWindowClose, type SessionEnd } from '../session/session-end.ts';
import { servicesOn } from './services-on.ts';
import { thisWindow } from './this-window.ts';

/** The services of the pages over the open data. The badge follows every write, and nothing that was typed is lost when the window closes. */
export async function openServices(
  data: OpenData,
  outside: Host,
  builtIn: KnownInspection,
  end: SessionEnd,
): Promise<Services> {
  const host = { ...outside, journal: data.journal };
  const leftovers = leftoversOn(end.shelf);
  const others = otherWindows();
  const around = { waiting: leftovers, otherWindows: others };
  const services = await servicesOn(data.database, builtIn, thisWindow(data, host, end), { around });
  followWrites(data, services.saving);
  // Another window may hold one of these responses open in memory.
  for (const id of await leftovers.restore(responsesIn(data.database, services.now))) others.tell(id);
  closeSafely(host, data, services.saving, leftovers, end);
  return { ...services, disposals: withoutTraces(services, data, leftovers) };
}

function followWrites({ keeper, noting }: OpenData, saving: SavingStore): void {
  noting?.showOn(saving);
  if (keeper !== null) {
    keeper.showOn(saving);
    keepOverTime(keeper);
  }
  retryRefusedWrites(saving);
}

function closeSafely(
  host: Host,
  { database, keeper }: OpenData,
  saving: SavingStore,
  leftovers: Leftovers,
  end: SessionEnd,
): void {
  let erased = false;
  host.onWindowClose(
    async () => {
      leftovers.leaving();
      await saving.flush();
      // A browser also reports a page that is only hidden or reloaded, and does not wait. There the next session erases.
      erased = host.edition === 'desktop' && (await atWindowClose(database, end));
      if (keeper !== null && !erased) await keepAtWindowClose(keeper);
    },
    () => !erased && savingBadge(saving.getState()) !== 'saved',
  );
}

/** Disposal that also deletes the inspection from the journal, its snapshots and the shelf. */
function withoutTraces(
  { disposals }: Services,
  { keeper }: OpenData,
  leftovers: Pick<Leftovers, 'forget'>,
): Services['disposals'] {
  return {
    ...disposals,
    dispose: async (order) => {
      const disposed = await withoutCopies(keeper, () => disposals.dispose(order));
      if (disposed.ok) leftovers.forget(disposed.value.responses);
      return disposed;
    },
  };
}
