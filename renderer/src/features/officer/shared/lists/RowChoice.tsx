import { useStore } from 'zustand';
import type { RowSelectionStore } from '#state/row-selection.ts';
import { Checkbox } from '#ui/choice/Checkbox.tsx';

/** Chooses one row of a table; `label` says which, for screen readers. */
export function RowChoice({ selection, row, label }: { selection: RowSelectionStore; row: string; label: string }) {
  const checked = useStore(selection, ({ chosen }) => chosen.has(row));
  return (
    <Checkbox checked={checked} onChange={(on) => selection.choose([row], on)}>
      <span className="ui-visually-hidden">{label}</span>
    </Checkbox>
  );
}

interface RowsChoiceProps {
  selection: RowSelectionStore;
  /** The keys of the rows that are shown and can be chosen. */
  rows: readonly string[];
  label: string;
}

/** Chooses all rows that are shown, or none of them. */
export function RowsChoice({ selection, rows, label }: RowsChoiceProps) {
  const count = useStore(selection, ({ chosen }) => rows.filter((row) => chosen.has(row)).length);
  const all = rows.length > 0 && count === rows.length;
  return (
    <Checkbox
      checked={all}
      mixed={count > 0 && !all}
      disabled={rows.length === 0}
      onChange={() => selection.choose(rows, !all)}
    >
      {label}
    </Checkbox>
  );
}
