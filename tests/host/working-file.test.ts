import { describe, expect, it } from 'vitest';
import { fail, ok } from '#domain/result.ts';
import { workingFileChooser, workingFileReuser } from '#host/working-file.ts';

const BEFORE = 'what was in the file before';

/** A file as the File System Access API shows it to a page: writes go to a copy, and closing it replaces the file. */
function disk(faults: { create?: string; write?: string; close?: string; loses?: boolean; allows?: boolean } = {}) {
  const file = { bytes: new TextEncoder().encode(BEFORE), aborted: 0, asked: '' };
  const fault = (name: string | undefined) => {
    if (name !== undefined) throw new DOMException('refused', name);
  };
  const allowed = faults.allows === false ? 'denied' : 'granted';
  const handle = {
    name: '作業.tenken',
    requestPermission: async ({ mode }: { mode: string }) => (mode === 'readwrite' ? allowed : 'granted'),
    getFile: async () => new File([file.bytes.slice()], '作業.tenken'),
    createWritable: async () => {
      fault(faults.create);
      let beside = new Uint8Array();
      return {
        write: async (bytes: Uint8Array) => {
          fault(faults.write);
          beside = bytes.slice();
        },
        close: async () => {
          fault(faults.close);
          file.bytes = faults.loses === true ? new Uint8Array() : beside;
        },
        abort: async () => {
          file.aborted += 1;
        },
      };
    },
  };
  const window = {
    // A browser empties the file chosen here before the page gets its handle.
    showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) => {
      file.asked = suggestedName;
      return handle;
    },
    showOpenFilePicker: async () => [handle],
  };
  return { file, window, text: () => new TextDecoder().decode(file.bytes) };
}

async function chosenOn(faults: Parameters<typeof disk>[0] = {}) {
  const made = disk(faults);
  const chosen = await workingFileChooser(made.window)?.('案.tenken');
  if (chosen?.ok !== true) throw new Error('nothing was chosen');
  return { ...made, chosen: chosen.value };
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('choosing a working file', () => {
  it('is unavailable when the browser lets no page write files', () => {
    expect(workingFileChooser({})).toBeNull();
  });

  it('suggests a name and returns the file under the name that the person chose', async () => {
    const { file, chosen } = await chosenOn();
    expect(file.asked).toBe('案.tenken');
    expect(chosen.name).toBe('作業.tenken');
  });

  it.each([
    ['AbortError', 'cancelled'],
    ['SecurityError', 'refused'],
    ['NotAllowedError', 'refused'],
    ['TypeError', 'refused'],
  ])('that ends with %s is reported as %s', async (name, kind) => {
    const choose = workingFileChooser({ showSaveFilePicker: () => Promise.reject(new DOMException('no', name)) });
    expect(await choose?.('案')).toEqual(fail({ kind }));
  });
});

describe('choosing an existing working file', () => {
  it('is unavailable when the browser opens no file for writing', () => {
    expect(workingFileReuser({})).toBeNull();
  });

  it('leaves the file unchanged, returns its content, and writes only on request', async () => {
    const { window, text } = disk();
    const chosen = await workingFileReuser(window)?.();
    if (chosen?.ok !== true) throw new Error('nothing was chosen');
    expect(text()).toBe(BEFORE);
    const held = await chosen.value.held.read();
    expect(held.ok && new TextDecoder().decode(held.value)).toBe(BEFORE);
    expect(await chosen.value.write(bytes('new'))).toEqual(ok(null));
    expect(text()).toBe('new');
  });

  it('gives `no-permission` when the person does not allow writing', async () => {
    const { window, text } = disk({ allows: false });
    expect(await workingFileReuser(window)?.()).toEqual(fail({ kind: 'no-permission' }));
    expect(text()).toBe(BEFORE);
  });

  it.each([
    ['AbortError', 'cancelled'],
    ['SecurityError', 'refused'],
  ])('that ends with %s is reported as %s', async (name, kind) => {
    const reuse = workingFileReuser({ showOpenFilePicker: () => Promise.reject(new DOMException('no', name)) });
    expect(await reuse?.()).toEqual(fail({ kind }));
  });
});

describe('writing a working file', () => {
  it('replaces the whole content each time', async () => {
    const { chosen, text } = await chosenOn();
    expect(await chosen.write(bytes('a long first copy'))).toEqual(ok(null));
    expect(await chosen.write(bytes('short'))).toEqual(ok(null));
    expect(text()).toBe('short');
  });

  it.each([
    ['create', 'NotAllowedError', 'no-permission'],
    ['create', 'NotFoundError', 'gone'],
    ['create', 'NoModificationAllowedError', 'in-use'],
    ['write', 'QuotaExceededError', 'no-space'],
    ['close', 'QuotaExceededError', 'no-space'],
    ['close', 'InvalidStateError', 'failed'],
  ])('keeps the old content when %s ends with %s, reported as %s', async (step, name, kind) => {
    const { chosen, file, text } = await chosenOn({ [step]: name });
    expect(await chosen.write(bytes('new'))).toEqual(fail({ kind }));
    expect(text()).toBe(BEFORE);
    expect(file.aborted).toBe(step === 'create' ? 0 : 1);
  });

  it('fails when the place accepts the bytes but keeps none', async () => {
    const { chosen } = await chosenOn({ loses: true });
    expect(await chosen.write(bytes('new'))).toEqual(fail({ kind: 'failed' }));
  });
});
