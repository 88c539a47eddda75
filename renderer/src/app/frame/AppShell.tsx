import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#ui/button/IconButton.tsx';
import { AppFrame } from '#ui/frame/AppFrame.tsx';
import { SettingsDialog } from './SettingsDialog.tsx';

/** The frame of the window with this product's words and settings. */
export function AppShell({ location, children }: { location: string; children: ReactNode }) {
  const { t } = useTranslation('common');
  const [settingsOpen, setSettingsOpen] = useState(false);
  return (
    <AppFrame
      productName={t('product.name')}
      tagline={t('product.tagline')}
      homeHref="#/"
      skipLabel={t('frame.skip')}
      location={location}
      tools={<IconButton icon="settings" label={t('frame.settings')} onPress={() => setSettingsOpen(true)} />}
    >
      {children}
      <SettingsDialog open={settingsOpen} onClose={() => setSettingsOpen(false)} />
    </AppFrame>
  );
}
