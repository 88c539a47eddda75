import { useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import { FrameContext } from './frame-context.ts';
import styles from './AppFrame.module.css';

export interface AppFrameProps {
  productName: string;
  /** A line beside the product's name that says what it is. */
  tagline: string;
  homeHref: string;
  skipLabel: string;
  /** At the end of the header. */
  tools: ReactNode;
  /** Where the page is, as the router names it. */
  location: string;
  children: ReactNode;
}

/** The whole window: skip link, slim header, main part. */
export function AppFrame(props: AppFrameProps) {
  const { productName, tagline, homeHref, skipLabel, tools, location, children } = props;
  const arrive = useArrival();
  const main = useRef<HTMLElement>(null);
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const [state, setState] = useState<HTMLElement | null>(null);
  const frame = useMemo(
    () => ({ productName, location, arrive, slots: { place, state } }),
    [productName, location, arrive, place, state],
  );
  return (
    <FrameContext value={frame}>
      <a
        className={`${styles.skip} ui-no-print`}
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {skipLabel}
      </a>
      <header className={`${styles.head} ui-no-print`}>
        <a className={styles.brand} href={homeHref}>
          <BrandMark />
          <span className={styles.brandName}>{productName}</span>
          <span className={styles.brandTagline}>{tagline}</span>
        </a>
        <div className={styles.place} ref={setPlace} />
        <div className={styles.state} ref={setState} />
        <div className={styles.tools}>{tools}</div>
      </header>
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </FrameContext>
  );
}

function useArrival(): (location: string) => boolean {
  const last = useRef<string | null>(null);
  return useCallback((location) => {
    const before = last.current;
    last.current = location;
    return before !== null && before !== location;
  }, []);
}

function BrandMark() {
  return (
    <svg className={styles.brandMark} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect className={styles.brandSheet} width="32" height="32" rx="8" />
      <circle className={styles.brandRing} cx="16" cy="16" r="8.5" />
      <path className={styles.brandTick} d="M11.5 16.2l3.3 3.3 8.7-9" />
    </svg>
  );
}
