// @vitest-environment happy-dom
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, ok } from '#domain/result.ts';
import { browserHost } from '#host/browser.ts';
import { hostOf } from '#host/host-of.ts';
import type { Bridge } from '#ipc/contract.ts';

let visibility: DocumentVisibilityState = 'visible';

beforeEach(() => {
  visibility = 'visible';
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
});
afterEach(() => document.body.replaceChildren());

describe('the edition', () => {
  it('is `browser` without a bridge to a shell', async () => {
    const host = hostOf(window, '1.2.3');
    expect(host.edition).toBe('browser');
    expect(await host.version()).toBe('1.2.3');
  });

  it('is `desktop` with one', () => {
    const bridge: Bridge = { call: () => Promise.reject(new Error('not asked')), on: () => () => undefined };
    expect(hostOf(Object.assign(Object.create(window), { tenken: bridge }), '1').edition).toBe('desktop');
  });
});

/** Bytes of each file in a downloaded ZIP, by name. */
async function unpacked(zip: Blob | undefined): Promise<Record<string, number[]>> {
  const files = unzipSync(new Uint8Array((await zip?.arrayBuffer()) ?? new ArrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, [...bytes]]));
}

describe('saving in a browser', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** Records what is handed to the browser's downloads. */
  function downloads() {
    const made: Blob[] = [];
    vi.stubGlobal('URL', {
      createObjectURL: (blob: Blob) => {
        made.push(blob);
        return 'blob:x';
      },
      revokeObjectURL: () => undefined,
    });
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      names.push(this.download);
    });
    return { made, names };
  }

  it('downloads the file under its name and leaves nothing on the page', async () => {
    const { made, names } = downloads();
    const saved = await browserHost(window, '1').saveFile('提出.json', new Uint8Array([1, 2]));
    expect(saved).toEqual({ ok: true, value: { name: '提出.json' } });
    expect(names).toEqual(['提出.json']);
    expect(made.map((blob) => blob.size)).toEqual([2]);
    expect(document.body.childElementCount).toBe(0);
  });

  it('downloads several files as one ZIP named after the folder', async () => {
    const { made, names } = downloads();
    const files = [
      { name: '市民課.tenken', bytes: new Uint8Array([1]) },
      { name: '税務課.tenken', bytes: new Uint8Array([2, 3]) },
    ];
    const saved = await browserHost(window, '1').saveFiles('配布ファイル_令和8年度', files);
    expect(saved).toEqual({ ok: true, value: { place: '配布ファイル_令和8年度.zip' } });
    expect(names).toEqual(['配布ファイル_令和8年度.zip']);
    expect(await unpacked(made[0])).toEqual({ '市民課.tenken': [1], '税務課.tenken': [2, 3] });
    expect(document.body.childElementCount).toBe(0);
  });

  it('packs files that are produced one by one into one ZIP', async () => {
    const { made, names } = downloads();
    async function* files() {
      for (const name of ['市民課.tenken', '税務課.tenken']) yield ok({ name, bytes: new Uint8Array([7]) });
    }
    const saved = await browserHost(window, '1').saveEach('配布ファイル_令和8年度', files());
    expect(saved).toEqual({ ok: true, value: { place: '配布ファイル_令和8年度.zip' } });
    expect(names).toEqual(['配布ファイル_令和8年度.zip']);
    expect(await unpacked(made[0])).toEqual({ '市民課.tenken': [7], '税務課.tenken': [7] });
  });

  it('saves nothing if one of the files cannot be produced', async () => {
    const { names } = downloads();
    async function* files() {
      yield ok({ name: '市民課.tenken', bytes: new Uint8Array([7]) });
      yield fail({ kind: 'damaged' as const });
    }
    const saved = await browserHost(window, '1').saveEach('配布ファイル', files());
    expect(saved).toEqual({ ok: false, failure: { kind: 'damaged' } });
    expect(names).toEqual([]);
  });
});

describe('choosing in a browser', () => {
  function choose(multiple: boolean) {
    const chosen = browserHost(window, '1').chooseFiles(multiple);
    const input = document.querySelector('input');
    if (input === null) throw new Error('no file field');
    return { chosen, input };
  }

  it('returns the files of the file input', async () => {
    const { chosen, input } = choose(true);
    expect(input.multiple).toBe(true);
    Object.defineProperty(input, 'files', { value: [new File(['あ'], '回答.json')] });
    input.dispatchEvent(new Event('change'));
    expect((await chosen).map(({ name, size }) => ({ name, size }))).toEqual([{ name: '回答.json', size: 3 }]);
    expect(document.querySelector('input')).toBeNull();
  });

  it('returns nothing when the person cancels', async () => {
    const { chosen, input } = choose(false);
    input.dispatchEvent(new Event('cancel'));
    expect(await chosen).toEqual([]);
  });
});

describe('closing a browser tab', () => {
  const flush = vi.fn<() => Promise<void>>();
  const leave = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  beforeEach(() => flush.mockReset().mockResolvedValue());

  it('flushes when the page is hidden and when it is left', () => {
    const stop = browserHost(window, '1').onWindowClose(flush, () => false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(flush).not.toHaveBeenCalled();
    visibility = 'hidden';
    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('pagehide'));
    expect(flush).toHaveBeenCalledTimes(2);
    stop();
  });

  it('warns only while something is unsaved, and flushes it meanwhile', () => {
    let unsaved = false;
    const stop = browserHost(window, '1').onWindowClose(flush, () => unsaved);
    expect(leave()).toBe(false);
    unsaved = true;
    expect(leave()).toBe(true);
    expect(flush).toHaveBeenCalledOnce();
    stop();
    expect(leave()).toBe(false);
  });

  it('survives a failing flush', async () => {
    let tried = 0;
    const stop = browserHost(window, '1').onWindowClose(
      async () => {
        tried += 1;
        throw new Error('disk');
      },
      () => true,
    );
    const unhandled = vi.fn<(cause: unknown) => void>();
    process.on('unhandledRejection', unhandled);
    window.dispatchEvent(new Event('pagehide'));
    await new Promise((done) => setTimeout(done));
    process.off('unhandledRejection', unhandled);
    expect(tried).toBe(1);
    expect(unhandled).not.toHaveBeenCalled();
    stop();
  });
});
