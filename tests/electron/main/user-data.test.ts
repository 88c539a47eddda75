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
  it('lies in the part of a Windows profile that does not roam', () => {
    expect(userDataFolder(WINDOWS)).toBe(join('C', 'Local', 'Tenken'));
  });

  it('is found without the environment too', () => {
    expect(userDataFolder({ ...WINDOWS, localAppData: undefined })).toBe(join('C', 'u', 'AppData', 'Local', 'Tenken'));
  });

  it('is the usual one elsewhere', () => {
    expect(userDataFolder({ ...WINDOWS, platform: 'linux', appData: '/h/.config' })).toBe(join('/h/.config', 'Tenken'));
  });

  it('follows the command line when it names one', () => {
    expect(userDataFolder({ ...WINDOWS, requested: '/t/data' })).toBe('/t/data');
  });
});
