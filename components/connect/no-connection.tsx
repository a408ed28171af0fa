import { Template } from "#components/explorer/template.tsx";
import { compareMessages as words } from "#components/messages/compare.ts";
import type { Links } from "#components/statement/links.ts";
import type { Connection, Unconnected } from "#core/explore/connect/connection.ts";
import { ActorLink } from "./connection-sentence.tsx";

type NoConnectionProps = { detail: Connection; why: Unconnected; links: Links };

function reasons(why: Unconnected): string {
  const names = "actors" in why ? why.actors : "hidden" in why ? why.hidden : [];
  const named = names.map(({ name }) => name);
  if (why.kind === "silent") return words.why.silent(named);
  if (why.kind === "apart") return words.why.apart;
  const hidden = named.length === 0 ? [] : [words.why.hidden(named)];
  return [...hidden, words.why.filtered(why.steps)].join(" ");
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
      <p>{reasons(why)}</p>
      {why.kind === "filtered" ? (
        <p>
          <a href={href}>{words.withoutFilters}</a>
        </p>
      ) : null}
    </>
  );
}
