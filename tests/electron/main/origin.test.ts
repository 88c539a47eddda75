import { describe, expect, it } from 'vitest';
import { isLoadable, isOwnAddress, isOwnDocument } from '../../../electron/main/origin.ts';

describe('the app’s own origin', () => {
  it.each(['tenken://app/', 'tenken://app/index.html#/fill', 'tenken://app/assets/a.js'])('includes %s', (address) => {
    expect(isOwnAddress(address)).toBe(true);
  });

  it.each([
    'tenken://app.example/',
    'tenken://evil/',
    'tenken://user@app/',
    'tenken://app:1/',
    'https://app/',
    'file:///app',
    'about:blank',
    'app',
    '',
  ])('does not include %s', (address) => {
    expect(isOwnAddress(address)).toBe(false);
  });
});

describe('the one document', () => {
  it('is the start address with any fragment', () => {
    expect(isOwnDocument('tenken://app/#/report')).toBe(true);
    expect(isOwnDocument('tenken://app/index.html')).toBe(true);
  });

  it('is no other file of the app', () => {
    expect(isOwnDocument('tenken://app/assets/a.js')).toBe(false);
  });
});

describe('what may be loaded', () => {
  it.each(['tenken://app/a.js', 'blob:tenken://app/1-2', 'data:,', 'devtools://devtools/bundled/x.html'])(
    'admits %s',
    (address) => {
      expect(isLoadable(address)).toBe(true);
    },
  );

  it.each(['http://127.0.0.1:1/', 'https://example.com/', 'ws://localhost/', 'file:///etc/passwd', 'blob:https://a/1'])(
    'refuses %s',
    (address) => {
      expect(isLoadable(address)).toBe(false);
    },
  );
});
