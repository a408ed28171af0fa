import { matrixMessages as words } from "#components/messages/matrix.ts";
import { messages } from "#components/messages.ts";
import { type GroupHeading, SHARED_LEAST } from "#core/explore/matrix/row-groups.ts";

/** What the rows of a group have in common, in words; undefined where all rows are in one group. */
export function groupWords(heading: GroupHeading): string | undefined {
  switch (heading.by) {
    case "all":
      return undefined;
    case "side":
      return words.sides[heading.side];
    case "kind":
      return messages.actorKind[heading.kind];
    case "affiliation":
      return heading.organization?.name ?? words.groupNone;
    case "like":
      return likeWords(heading.group);
  }
}

function likeWords(group: "chosen" | "comparable" | "few"): string {
  if (group === "chosen") return words.likeChosen;
  return group === "comparable" ? words.likeComparable : words.likeFew(SHARED_LEAST);
}
