import { useId } from 'react';
import type { Block, Paper, PaperTable } from '#documents/report/paper.ts';
import { useRunningHead } from '../../shared/paper/use-running-head.ts';
import paperStyles from '../../shared/paper/Paper.module.css';
import styles from './Report.module.css';

/** A paper as it will be printed. */
export function PaperView({ paper }: { paper: Paper }) {
  useRunningHead({ caution: paper.marking, title: paper.running, code: '' });
  return (
    <article className={`${paperStyles.sheet} ${styles.paper}`} data-paper="true" aria-label={paper.title}>
      <div className={paperStyles.top}>
        <span />
        <span className={paperStyles.caution}>{paper.marking}</span>
      </div>
      <h2 className={paperStyles.title}>{paper.title}</h2>
      <dl className={styles.head}>
        {paper.head.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {paper.parts.map(({ title, blocks }) => (
        <section key={title} aria-label={title}>
          <h3>{title}</h3>
          {blocks.map((block, index) => (
            <BlockView key={index} block={block} />
          ))}
        </section>
      ))}
    </article>
  );
}

function BlockView({ block }: { block: Block }) {
  if (block.kind === 'table') return <TableView table={block.table} />;
  const lines = block.text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index) => (
    <p key={index} className={block.kind === 'note' ? styles.note : undefined}>
      {line}
    </p>
  ));
}

function TableView({ table: { caption, columns, rows, summed = false } }: { table: PaperTable }) {
  const id = useId();
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  return (
    <table className={styles.table} aria-labelledby={id} data-summed={summed}>
      <caption id={id}>{caption}</caption>
      <colgroup>
        {columns.map(({ share }, index) => (
          <col key={index} style={{ width: `${(share / whole) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ heading, number }, index) => (
            <th key={index} scope="col" data-number={number === true}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, index) => (
              <td key={index} data-number={columns[index]?.number === true}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
