import { useEffect, useEffectEvent } from 'react';
import { paths } from '#features/paths.ts';
import type { Services } from '#features/services.ts';
import type { Host } from '#host/host.ts';

type MenuCommand = Parameters<Parameters<Host['onMenu']>[0]>[0];

/** What the menu of the window does on every page: home, print, and opening files, which the first page does by itself while it is shown. */
export function useMenu({ host, go }: Services, location: string): void {
  const chosen = useEffectEvent((command: MenuCommand) => {
    if (command === 'home') go(paths.home());
    if (command === 'print') void host.print();
    if (command === 'open-files' && location !== paths.home() && location !== paths.open()) go(paths.open());
  });
  useEffect(() => host.onMenu((command) => chosen(command)), [host]);
}
