import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { userDataFolder } from '../../../electron/main/user-data.ts';

const WINDOWS = {
  platform: 'win32',
  appData: join('C', 'Roaming'),
  home: join('C', 'u'),
  localAppData: join('C', 'Local'),
  requested: '',
} as const;

describe('the folder of stored data', () => {
  it('is in the non-roaming part of a Windows profile', () => {
    expect(userDataFolder(WINDOWS)).toBe(join('C', 'Local', 'Tenken'));
  });

  it('is found even without the environment variable', () => {
    expect(userDataFolder({ ...WINDOWS, localAppData: undefined })).toBe(join('C', 'u', 'AppData', 'Local', 'Tenken'));
  });

  it('is the default folder on other systems', () => {
    expect(userDataFolder({ ...WINDOWS, platform: 'linux', appData: '/h/.config' })).toBe(join('/h/.config', 'Tenken'));
  });

  it('follows the command line', () => {
    expect(userDataFolder({ ...WINDOWS, requested: '/t/data' })).toBe('/t/data');
  });
});
