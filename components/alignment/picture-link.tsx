import type { ReactNode } from "react";

type PictureLinkProps = { href: string; open: string; children: ReactNode };

/** A link in the picture, for the pointer: the keyboard finds the same link in the lists and in the table. */
export function PictureLink({ href, open, children }: PictureLinkProps) {
  return (
    <a href={href} data-open={open} tabIndex={-1}>
      {children}
    </a>
  );
}
