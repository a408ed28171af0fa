import { Template } from "#components/explorer/template.tsx";
import { compareMessages as words } from "#components/messages/compare.ts";
import type { Links } from "#components/statement/links.ts";
import type { Connection, Unconnected } from "#core/explore/connect/connection.ts";
import { ActorLink } from "./connection-sentence.tsx";

type NoConnectionProps = { detail: Connection; why: Unconnected; links: Links };

function reason(why: Unconnected): string {
  switch (why.kind) {
    case "silent":
      return words.why.silent(why.actors.map(({ name }) => name));
    case "filtered":
      return words.why.filtered(why.steps);
    case "apart":
      return words.why.apart;
  }
}

/** That no path was found, why, and what to do about it. */
export function NoConnection({ detail, why, links }: NoConnectionProps) {
  const [one, other] = detail.actors;
  const href = links.connect(one.id, other.id);
  return (
    <>
      <p>
        <Template
          text={words.noPath}
          parts={{
            one: <ActorLink actor={one} links={links} />,
            other: <ActorLink actor={other} links={links} />,
          }}
        />
      </p>
      <p>{reason(why)}</p>
      {why.kind === "filtered" ? (
        <p>
          <a href={href}>{words.withoutFilters}</a>
        </p>
      ) : null}
    </>
  );
}
