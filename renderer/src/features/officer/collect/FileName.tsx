import { visibleName } from '#domain/collection/visible-name.ts';

/** The name of a file that came from outside; what it is made of cannot disturb the line it stands in. */
export function FileName({ children }: { children: string }) {
  return <bdi className="collect-file-name">{visibleName(children)}</bdi>;
}
