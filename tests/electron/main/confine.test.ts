import type { Session, WebContents } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { confineContents, confineSession } from '../../../electron/main/confine.ts';

type Listener = (...args: unknown[]) => unknown;

/** Records each listener under the name of its method or event. */
function recorder() {
  const noted = new Map<string, Listener>();
  const note = (name: string) => (listener: Listener) => noted.set(name, listener);
  const on = (event: string, listener: Listener) => noted.set(event, listener);
  const given = (name: string) => {
    const listener = noted.get(name);
    if (listener === undefined) throw new Error(`nothing was set for ${name}`);
    return listener;
  };
  return { note, on, given };
}

const prevented = vi.fn<() => void>();
beforeEach(() => prevented.mockClear());

describe('a session', () => {
  const { note, on, given } = recorder();
  const session = {
    webRequest: { onBeforeRequest: note('request') },
    setPermissionRequestHandler: note('ask'),
    setPermissionCheckHandler: note('check'),
    setDevicePermissionHandler: note('device'),
    on,
  };
  confineSession(session as unknown as Session);

  it.each([
    ['tenken://app/a.js', false],
    ['http://127.0.0.1:1/', true],
    ['https://example.com/', true],
    ['ws://example.com/', true],
  ])('answers a request for %s with cancel: %s', (url, cancel) => {
    const answer = vi.fn<Listener>();
    given('request')({ url }, answer);
    expect(answer).toHaveBeenCalledExactlyOnceWith({ cancel });
  });

  const asked = (permission: string, details: object) => {
    const answer = vi.fn<Listener>();
    given('ask')({}, permission, answer, details);
    expect(answer).toHaveBeenCalledExactlyOnceWith(given('check')({}, permission, 'tenken://app/', details));
    return answer.mock.calls[0]?.[0];
  };
  const own = { isMainFrame: true, requestingUrl: 'tenken://app/index.html' };

  it('grants no permission and no device', () => {
    for (const permission of ['notifications', 'geolocation', 'clipboard-read', 'media', 'fileSystem'])
      expect(asked(permission, own)).toBe(false);
    expect(given('device')({})).toBe(false);
  });

  it('lets the own document write text to the clipboard, and nobody else', () => {
    const write = 'clipboard-sanitized-write';
    expect(asked(write, own)).toBe(true);
    expect(asked(write, { ...own, isMainFrame: false })).toBe(false);
    expect(asked(write, { ...own, requestingUrl: 'https://example.com/' })).toBe(false);
    expect(asked(write, { ...own, requestingUrl: 'tenken://app/assets/a.js' })).toBe(false);
    expect(asked(write, { isMainFrame: true })).toBe(false);
  });

  it('blocks every download', () => {
    given('will-download')({ preventDefault: prevented });
    expect(prevented).toHaveBeenCalledOnce();
  });
});

describe('a page', () => {
  const { note, on, given } = recorder();
  const webRtc = vi.fn<(policy: string) => void>();
  const contents = { on, setWindowOpenHandler: note('open'), setWebRTCIPHandlingPolicy: webRtc };
  confineContents(contents as unknown as WebContents);
  const webRtcPolicies = webRtc.mock.calls.flat();

  it('may not probe routes to other computers with WebRTC', () => {
    expect(webRtcPolicies).toEqual(['disable_non_proxied_udp']);
  });

  it.each(['https://example.com/', 'file:///C:/a.json', 'tenken://other/', 'javascript:alert(1)', 'data:text/html,x'])(
    'does not go to %s',
    (url) => {
      given('will-frame-navigate')({ url, preventDefault: prevented });
      expect(prevented).toHaveBeenCalledOnce();
    },
  );

  it('may be reloaded', () => {
    given('will-frame-navigate')({ url: 'tenken://app/#/fill', preventDefault: prevented });
    expect(prevented).not.toHaveBeenCalled();
  });

  it('opens no window, embeds nothing and is led nowhere', () => {
    expect(given('open')({ url: 'tenken://app/' })).toEqual({ action: 'deny' });
    given('will-attach-webview')({ preventDefault: prevented });
    given('will-redirect')({ preventDefault: prevented });
    expect(prevented).toHaveBeenCalledTimes(2);
  });
});
