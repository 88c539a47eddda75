import styles from './Mark.module.css';

/** How good the thing is that a mark stands for; colours follow it, never the other way round. */
export type MarkTone = 'good' | 'partial' | 'bad' | 'none' | 'hold' | 'empty';

const SHAPES: Readonly<Record<string, string>> = {
  '○': 'M12 3.5a8.5 8.5 0 110 17 8.5 8.5 0 010-17z',
  '△': 'M12 3.5L21.5 20h-19z',
  '×': 'M4.5 4.5l15 15M19.5 4.5l-15 15',
  '－': 'M3.5 12h17',
  '?': 'M8 8.5a4 4 0 116 3.4c-1.3.8-2 1.5-2 3.1M12 19.2v.3',
};

/** A symbol in the colour of the text around it, drawn so that it keeps its shape in every font; the words stand beside it. */
export function Mark({ symbol }: { symbol: string }) {
  const shape = SHAPES[symbol];
  return (
    <span className={styles.mark} aria-hidden="true">
      {shape === undefined ? (
        symbol
      ) : (
        <svg viewBox="0 0 24 24" focusable="false">
          <path d={shape} />
        </svg>
      )}
    </span>
  );
}
