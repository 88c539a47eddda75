import { useLocale } from 'react-aria-components';

/** The locale of the screen with the calendar that its readers use on paper: the Japanese one for Japanese. */
export function useCalendarLocale(): string {
  const { locale } = useLocale();
  return locale.startsWith('ja') ? 'ja-JP-u-ca-japanese' : locale;
}
