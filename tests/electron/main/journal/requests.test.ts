import { describe, expect, it } from 'vitest';
import { LONGEST_LABEL, LONGEST_PART, LONGEST_RECORD } from '#ipc/contract.ts';
import { decodeRequest } from '../../../../electron/main/ipc/decode.ts';

const BYTES = new Uint8Array([1]);

describe('a request about the journal', () => {
  it.each([
    ['journal:open', 'nothing', null],
    ['journal:read', 'a place', { from: 3 }],
    ['journal:append', 'bytes', { record: BYTES }],
    ['journal:snapshot-begin', 'a reason', { reason: 'closing' }],
    ['journal:snapshot-part', 'bytes', { ticket: 1, part: BYTES }],
    ['journal:snapshot-end', 'a label', { ticket: 1, label: 'a'.repeat(LONGEST_LABEL) }],
    ['journal:snapshots', 'nothing', null],
    ['journal:snapshot-read', 'a name', { name: 'a.snapshot', from: 0 }],
    ['journal:purge', 'nothing', null],
  ] as const)('is accepted as %s with %s', (name, _what, request) => {
    expect(decodeRequest(name, [request])).toEqual({ request });
  });

  it.each([
    ['journal:open', 'an object', {}],
    ['journal:read', 'a negative place', { from: -1 }],
    ['journal:read', 'a fraction', { from: 0.5 }],
    ['journal:read', 'infinity', { from: Infinity }],
    ['journal:read', 'a text', { from: '0' }],
    ['journal:read', 'a folder', { from: 0, folder: '/etc' }],
    ['journal:append', 'no bytes', { record: new Uint8Array() }],
    ['journal:append', 'a text', { record: 'text' }],
    ['journal:append', 'numbers', { record: [1, 2] }],
    ['journal:append', 'another view', { record: new DataView(new ArrayBuffer(1)) }],
    ['journal:append', 'something that calls itself bytes', { record: Object.create(Uint8Array.prototype) }],
    ['journal:append', 'a path', { record: BYTES, path: '/etc/passwd' }],
    ['journal:snapshot-begin', 'an unknown reason', { reason: '../../etc' }],
    ['journal:snapshot-begin', 'a name of every object', { reason: 'toString' }],
    ['journal:snapshot-part', 'too many bytes', { ticket: 1, part: new Uint8Array(LONGEST_PART + 1) }],
    ['journal:snapshot-part', 'a ticket that is a text', { ticket: '1', part: BYTES }],
    ['journal:snapshot-end', 'too long a label', { ticket: 1, label: 'a'.repeat(LONGEST_LABEL + 1) }],
    ['journal:snapshot-end', 'no ticket', { label: '' }],
    ['journal:snapshot-read', 'no name', { name: '', from: 0 }],
    ['journal:snapshot-read', 'too long a name', { name: 'a'.repeat(201), from: 0 }],
    ['journal:purge', 'an object', { everything: true }],
  ] as const)('is refused as %s with %s', (name, _what, request) => {
    expect(decodeRequest(name, [request])).toBeUndefined();
  });

  it('is accepted at the maximum length of record and part, and refused one byte above', () => {
    expect(decodeRequest('journal:append', [{ record: new Uint8Array(LONGEST_RECORD) }])).toBeDefined();
    expect(decodeRequest('journal:append', [{ record: new Uint8Array(LONGEST_RECORD + 1) }])).toBeUndefined();
    expect(decodeRequest('journal:snapshot-part', [{ ticket: 1, part: new Uint8Array(LONGEST_PART) }])).toBeDefined();
  });
});
