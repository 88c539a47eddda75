import { useEffect, useEffectEvent } from 'react';
import { paths } from '#features/shared/navigation/paths.ts';
import type { Services } from '../services/services.ts';
import type { Host } from '#host/host.ts';

type MenuCommand = Parameters<Parameters<Host['onMenu']>[0]>[0];

/**
 * What menu and shell ask for on every page: home, print, opening files, and files opened with the app. The first page opens them by
 * itself while it is shown.
 */
export function useMenu({ host, go }: Services, location: string): void {
  const elsewhere = location !== paths.home() && location !== paths.open();
  const chosen = useEffectEvent((command: MenuCommand) => {
    if (command === 'home') go(paths.home());
    if (command === 'print') void host.print();
    if (command === 'open-files' && elsewhere) go(paths.open());
  });
  const handed = useEffectEvent(() => {
    if (elsewhere) go(paths.home());
  });
  useEffect(() => host.onMenu((command) => chosen(command)), [host]);
  useEffect(() => host.onHanded(() => handed()), [host]);
}
