import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createPreferencesStore } from '#state/preferences.ts';
import '#ui/theme/theme.css';
import { App } from './App.tsx';
import { reflectPreferences } from './frame/reflect-preferences.ts';
import { createTranslation } from './texts/translation.ts';
import { startServices } from './start/services.ts';

/** Draws the window into the page, looking as the person prefers from the first moment. */
async function start(root: Element): Promise<void> {
  const preferences = createPreferencesStore(window.localStorage);
  const translation = createTranslation(preferences.getState().language);
  reflectPreferences(preferences, document.documentElement, translation);
  const started = await startServices(preferences);
  createRoot(root).render(
    <StrictMode>
      <App translation={translation} started={started} />
    </StrictMode>,
  );
}

const root = document.querySelector('#root');
if (root === null) throw new Error('the page has no element to draw into');
void start(root);
