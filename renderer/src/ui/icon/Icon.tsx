import styles from './Icon.module.css';

const PATHS = {
  check: 'M4 12.5l5 5L20 6.5',
  chevronDown: 'M6 9l6 6 6-6',
  chevronLeft: 'M15 6l-6 6 6 6',
  chevronRight: 'M9 6l6 6-6 6',
  close: 'M6 6l12 12M18 6L6 18',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  settings:
    'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5a2.5 2.5 0 110 5 2.5 2.5 0 010-5zM9 14.5a2.5 2.5 0 110 5 2.5 2.5 0 010-5z',
  info: 'M12 3a9 9 0 110 18 9 9 0 010-18zM12 11v6M12 7.2v.3',
  success: 'M12 3a9 9 0 110 18 9 9 0 010-18zM8 12.3l2.8 2.8L16.2 9.5',
  warning: 'M12 3.5L22 20.5H2zM12 10v5M12 17.6v.3',
  error: 'M8.2 3h7.6L21 8.2v7.6L15.8 21H8.2L3 15.8V8.2zM12 7.5v6M12 16.2v.3',
  file: 'M6 3h8l5 5v13H6zM14 3v5h5',
  upload: 'M12 16V4M7 9l5-5 5 5M4 16v4h16v-4',
  download: 'M12 4v12M7 11l5 5 5-5M4 16v4h16v-4',
  print: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  search: 'M11 4a7 7 0 110 14 7 7 0 010-14zM16 16l4.5 4.5',
  edit: 'M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19z',
  trash: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3',
  undo: 'M8 5L4 9l4 4M4 9h10a5 5 0 010 10h-3',
} as const;

export type IconName = keyof typeof PATHS;

export interface IconProps {
  name: IconName;
  /** 1.25em unless said otherwise; `line` is only as tall as a letter, `letter` as wide too. */
  size?: 'line' | 'letter';
}

/** A line drawing beside a text that says the same; it is hidden from screen readers. */
export function Icon({ name, size }: IconProps) {
  return (
    <svg className={styles.icon} data-size={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
