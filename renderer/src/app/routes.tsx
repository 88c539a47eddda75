import type { ReactNode } from 'react';
import type { StringRouteParams } from 'wouter';
import { StartPage } from './start/StartPage.tsx';

/** An address (without the hash) and the page that answers to it. */
export interface PageRoute {
  path: string;
  page: (params: Readonly<Record<string, string | undefined>>) => ReactNode;
}

/** Every page of the product. The first path that fits wins. */
export const ROUTES: readonly PageRoute[] = [route('/', () => <StartPage />)];

/** `route('/fill/:department', ({ department }) => …)`: the parameters are those that the path names. */
export function route<Path extends string>(
  path: Path,
  page: (params: StringRouteParams<Path>) => ReactNode,
): PageRoute {
  return { path, page: (params) => page(params as StringRouteParams<Path>) };
}
