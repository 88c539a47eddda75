import { describe, expect, it } from 'vitest';
import { startOptionsOf } from '../../../electron/launch/arguments.ts';

describe('the arguments of npm start', () => {
  it('choose the edition automatically when there are none', () => {
    expect(startOptionsOf([])).toEqual({ ok: true, value: { edition: 'auto' } });
  });

  it.each([
    [['--edition', 'browser'], 'browser'],
    [['--edition=browser'], 'browser'],
    [['--edition', 'desktop'], 'desktop'],
    [['--edition=desktop'], 'desktop'],
  ])('%j force the %s edition', (args, edition) => {
    expect(startOptionsOf(args)).toEqual({ ok: true, value: { edition } });
  });

  it.each([[['--edition']], [['--edition', 'phone']], [['browser']], [['--edition', 'browser', 'x']], [['--help']]])(
    '%j are refused',
    (args) => {
      expect(startOptionsOf(args)).toEqual({ ok: false, failure: { kind: 'usage' } });
    },
  );
});
