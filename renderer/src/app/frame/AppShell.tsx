import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '#features/shared/navigation/paths.ts';
import { LinkButton } from '#ui/button/LinkButton.tsx';
import { AppFrame } from '#ui/frame/AppFrame.tsx';

interface AppShellProps {
  location: string;
  /** Whether the pages, and the settings among them, can be reached. */
  withSettings?: boolean;
  children: ReactNode;
}

/** The frame of the window with this product's words, and the way to the settings. */
export function AppShell({ location, withSettings = false, children }: AppShellProps) {
  const { t } = useTranslation('common');
  return (
    <AppFrame
      productName={t('product.name')}
      tagline={t('product.tagline')}
      homeHref="#/"
      skipLabel={t('frame.skip')}
      location={location}
      tools={
        withSettings ? (
          <LinkButton look="quiet" size="small" icon="settings" href={`#${paths.settings()}`}>
            {t('frame.settings')}
          </LinkButton>
        ) : null
      }
    >
      {children}
    </AppFrame>
  );
}
