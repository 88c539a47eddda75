/** Moves the focus from a button of a table's row to the same one of the next row, or of the row before: the row is about to go. */
export function focusNeighbour(): void {
  const row = document.activeElement?.closest('tr');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  const buttons = neighbour?.querySelectorAll('button') ?? [];
  buttons[buttons.length - 1]?.focus();
}
