import type { Session, WebContents } from 'electron';
import { isLoadable, isOwnDocument } from './origin.ts';

/**
 * Locks a session down: no network, permissions, devices or downloads. The only exception is writing text to the
 * clipboard, which the copy buttons of the own document need.
 */
export function confineSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isLoadable(details.url) }));
  session.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(isGranted(permission, details)),
  );
  session.setPermissionCheckHandler((_contents, permission, _origin, details) => isGranted(permission, details));
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
}

function isGranted(permission: string, { isMainFrame, requestingUrl }: Asker): boolean {
  const isOwn = isMainFrame && requestingUrl !== undefined && isOwnDocument(requestingUrl);
  return isOwn && permission === 'clipboard-sanitized-write';
}

/**
 * The requester of a permission, as both handlers receive it. Electron omits the address for a frame of another origin.
 */
interface Asker {
  isMainFrame: boolean;
  requestingUrl?: string;
}

/** Keeps a page where it is: no other address, no second window, no embedded view. */
export function confineContents(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    if (!isOwnDocument(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
