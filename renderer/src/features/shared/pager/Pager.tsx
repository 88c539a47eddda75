import { useTranslation } from 'react-i18next';
import { Button } from '#ui/button/Button.tsx';
import { countText } from '../numbers/fraction-text.ts';
import styles from './Pager.module.css';

interface PagerProps {
  /** Names what is paged, for screen readers. */
  label: string;
  total: number;
  size: number;
  /** Index of the page that is shown, from 0. */
  page: number;
  onPage: (page: number) => void;
}

/** Goes through a long list part by part; nothing where all of it fits on one page. */
export function Pager({ label, total, size, page, onPage }: PagerProps) {
  const { t } = useTranslation('pager');
  if (total <= size) return null;
  const from = page * size + 1;
  const to = Math.min(total, (page + 1) * size);
  return (
    <nav className={`${styles.pager} ui-no-print`} aria-label={label}>
      <Button size="small" disabled={page === 0} onPress={() => onPage(page - 1)}>
        {t('pager.previous')}
      </Button>
      <span role="status">
        {t('pager.shown', { from: countText(from), to: countText(to), total: countText(total) })}
      </span>
      <Button size="small" disabled={to >= total} onPress={() => onPage(page + 1)}>
        {t('pager.next')}
      </Button>
    </nav>
  );
}
