import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
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
      tools={
        <Button look="quiet" size="small" icon="settings" onPress={() => setSettingsOpen(true)}>
          {t('frame.settings')}
        </Button>
      }
    >
      {children}
      <SettingsDialog open={settingsOpen} onClose={() => setSettingsOpen(false)} />
    </AppFrame>
  );
}
