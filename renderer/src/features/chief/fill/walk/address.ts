import { paths } from '../../../shared/navigation/paths.ts';
import type { Order } from './stops.ts';

/** The address of a page of the way, without the hash; with `item` that item is brought into focus there. */
export function addressOf(order: Order, response: string, stop: string, item?: string): string {
  return order === 'chapters' ? paths.fill(response, stop, item) : paths.clauses(response, stop, item);
}
