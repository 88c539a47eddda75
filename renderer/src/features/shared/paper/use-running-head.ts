import { useEffect } from 'react';

/** Texts in the margins of every printed page. */
interface RunningHead {
  caution: string;
  title: string;
  /** '' where there is no code. */
  code: string;
}

/** Hands the texts to the page rules of the style sheet: the margins of a page can only read from the root element. */
export function useRunningHead(head: RunningHead): void {
  const { caution, title, code } = head;
  useEffect(() => {
    const { style } = document.documentElement;
    const texts = { '--sheet-caution': caution, '--sheet-title': title, '--sheet-code': code };
    for (const [name, text] of Object.entries(texts)) style.setProperty(name, JSON.stringify(text));
    return () => {
      for (const name of Object.keys(texts)) style.removeProperty(name);
    };
  }, [caution, title, code]);
}
