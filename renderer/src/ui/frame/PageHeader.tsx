import { useEffect, useRef, type ReactNode } from 'react';
import { useFrame } from './frame-context.ts';
import { focusFromPageTop } from './page-top.ts';
import styles from './PageHeader.module.css';

export interface PageHeaderProps {
  /** Heading of the page and first part of the window's title. */
  title: string;
  /** One sentence: what to do here. */
  lead?: ReactNode;
  actions?: ReactNode;
  /** The way back, a hash address with its words. */
  back?: { href: string; label: string };
}

/** The head of every page. Coming from another page it takes the focus, so that screen readers say where one has arrived. */
export function PageHeader({ title, lead, actions, back }: PageHeaderProps) {
  const { productName, location, arrive } = useFrame();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} | ${productName}`;
  }, [title, productName]);
  useEffect(() => {
    if (arrive(location)) focusFromPageTop(heading.current);
  }, [location, arrive]);
  return (
    <header className={styles.head}>
      {back === undefined ? null : (
        <a className={`${styles.back} ui-no-print`} href={back.href}>
          {back.label}
        </a>
      )}
      <div className={styles.headLine}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {actions === undefined ? null : <div className={`${styles.actions} ui-no-print`}>{actions}</div>}
      </div>
      {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
    </header>
  );
}
