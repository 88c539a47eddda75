import { shownAddress } from './addresses.mjs';
import { schemes } from './protocol.mjs';
import { state } from './state.mjs';
import { KnownEvents, preventable, strict } from './strict.mjs';

// Electron's names for permissions, with those that Chromium's DevTools protocol uses.
const PERMISSIONS = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  midi: 'midi',
  'clipboard-read': 'clipboard-read',
  'clipboard-sanitized-write': 'clipboard-write',
  'idle-detection': 'idle-detection',
  'window-management': 'window-management',
};

class DefaultSession extends KnownEvents {
  constructor() {
    super('session', ['will-download']);
    this.beforeRequest = null;
    this.mayCheck = null;
    this.mayAsk = null;
    this.webRequest = strict('webRequest', {
      onBeforeRequest: (listener) => {
        this.beforeRequest = listener;
      },
    });
  }

  setPermissionCheckHandler(handler) {
    this.mayCheck = handler;
  }

  setPermissionRequestHandler(handler) {
    this.mayAsk = handler;
  }

  /** No devices can be reached here either way. */
  setDevicePermissionHandler() {}

  async clearStorageData({ storages }) {
    if (storages.join() !== 'indexdb') throw new Error('stand-in: only the databases can be cleared');
    const [window] = state.windows.values();
    const page = shownAddress(window.contents.address, schemes);
    await window.contents.ask('Storage.clearDataForOrigin', {
      origin: new URL(page).origin,
      storageTypes: 'indexeddb',
    });
  }
}

export const defaultSession = new DefaultSession();
export const session = strict('session', { defaultSession: strict('session.defaultSession', defaultSession) });

/** Whether the app lets a request through. `details.url` is an address of the app. */
export function isLetThrough(details) {
  if (defaultSession.beforeRequest === null) return true;
  let decision;
  defaultSession.beforeRequest(details, (answer) => {
    decision = answer;
  });
  if (decision === undefined) throw new Error('stand-in: webRequest must be answered at once');
  return decision.cancel !== true;
}

/** Electron asks some permissions by one handler, some by the other and some by both, which changes between versions: here both have to grant. */
function isGranted(permission) {
  const details = { isMainFrame: true, requestingUrl: `${[...schemes.keys()][0]}://app/` };
  const origin = details.requestingUrl;
  let asked = true;
  defaultSession.mayAsk?.(null, permission, (granted) => (asked = granted), details);
  return asked && (defaultSession.mayCheck?.(null, permission, origin, details) ?? true);
}

/** Carries the app's decisions on permissions and downloads into Chromium. */
export async function confineChromium(chromium) {
  for (const [electronName, name] of Object.entries(PERMISSIONS)) {
    const granted = isGranted(electronName);
    await chromium.send('Browser.setPermission', { permission: { name }, setting: granted ? 'granted' : 'denied' });
  }
  await chromium.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true });
  chromium.on('Browser.downloadWillBegin', () => {
    const event = preventable();
    defaultSession.emit('will-download', event);
    if (!event.defaultPrevented) throw new Error('stand-in: downloads are not there');
  });
}
