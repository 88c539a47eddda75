import type { Services } from '#app/services/services.ts';
import { createPreferencesStore } from '#state/preferences.ts';

/** Of a window that nothing is kept of: preferences as they are at first, and a browser that tells nothing of its storage. */
export function aloneWindow(): Pick<Services, 'preferences' | 'place' | 'eraseAll'> {
  return {
    preferences: createPreferencesStore({ getItem: () => null, setItem: () => undefined }),
    place: {
      address: 'http://localhost',
      used: async () => null,
      room: async () => null,
      isKept: async () => null,
      askToKeep: async () => false,
    },
    eraseAll: () => Promise.reject(new Error('the page under test does not need this')),
  };
}
