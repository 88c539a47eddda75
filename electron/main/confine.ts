import type { Session, WebContents } from 'electron';
import { isLoadable, isOwnDocument } from './origin.ts';

/** Lets nothing in or out of a session: no network, no permissions, no devices, no downloads. */
export function confineSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isLoadable(details.url) }));
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
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
