import type { ReactNode } from 'react';
import type { Option } from '#ui/choice/options.ts';
import { Select } from '#ui/choice/Select.tsx';
import styles from './Filter.module.css';

/** Filters beside each other, above the table they act on. */
export function FilterRow({ children }: { children: ReactNode }) {
  return <div className={`${styles.filters} ui-no-print`}>{children}</div>;
}

/** The room of two filters, for long entries. */
export function WideFilter({ children }: { children: ReactNode }) {
  return <div className={styles.wide}>{children}</div>;
}

interface FilterProps {
  label: string;
  options: readonly Option[];
  value: string;
  onChange: (id: string) => void;
  /** Takes the room of two, for long entries. */
  wide?: boolean;
}

/** One filter; a value is always chosen. */
export function Filter({ label, options, value, onChange, wide = false }: FilterProps) {
  const select = <Select label={label} options={options} value={value} onChange={onChange} placeholder="" />;
  return wide ? <WideFilter>{select}</WideFilter> : select;
}
