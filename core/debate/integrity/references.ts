import type { Draft, DraftDebate } from "#core/debate/draft.ts";
import type { Issue, IssueCode } from "#core/debate/issue.ts";
import { say } from "#core/debate/issue-words/say.ts";
import type { Named } from "#core/debate/issue-words/sentences.ts";
import type { Judgement } from "#core/debate/judgements-schema.ts";
import type { Actor, Relation, Statement } from "#core/debate/schema.ts";
import { nearest } from "#core/debate/suggest.ts";
import { type Entry, entriesOf, idsOf } from "./entries.ts";

/** Ids that name nothing, and ties of an actor to itself. */
export function referenceIssues(draft: DraftDebate): Issue[] {
  const known = knownIds(draft);
  return [
    ...entriesOf(draft.actors, "actors").flatMap((entry) =>
      affiliationIssues(entry, { draft, known }),
    ),
    ...entriesOf(draft.positions, "positions").flatMap(({ value, path }) =>
      unknown(known.theme, { id: value.theme, path: `${path}.theme` }),
    ),
    ...entriesOf(draft.statements, "statements").flatMap((entry) => statementIssues(entry, known)),
    ...entriesOf(draft.relations, "relations").flatMap((entry) => relationIssues(entry, known)),
    ...entriesOf(draft.judgements, "judgements").flatMap((entry) => judgementIssues(entry, known)),
  ];
}

/** What ids of one kind may name; `ids` is undefined where the whole list is missing. */
type Known = {
  named: Named;
  code: IssueCode;
  list: string;
  ids: ReadonlySet<string> | undefined;
  /** What unknown ids may have meant: the same one often stands in thousands of places. */
  near: Map<string, readonly string[]>;
};
type KnownIds = ReturnType<typeof knownIds>;

function knownIds(draft: DraftDebate) {
  const coders = draft.meta?.coding?.coders;
  const known = (named: Named, code: IssueCode, list: string): Omit<Known, "ids"> => ({
    named,
    code,
    list,
    near: new Map(),
  });
  return {
    actor: {
      ...known("actor", "unknown-actor", "actors"),
      ids: draft.actors && idsOf(draft.actors),
    },
    organization: {
      ...known("organization", "unknown-organization", "actors"),
      ids: draft.actors && idsOf(draft.actors),
    },
    position: {
      ...known("position", "unknown-position", "positions"),
      ids: draft.positions && idsOf(draft.positions),
    },
    source: {
      ...known("source", "unknown-source", "sources"),
      ids: draft.sources && idsOf(draft.sources),
    },
    theme: {
      ...known("theme", "unknown-theme", "themes"),
      ids: draft.themes && idsOf(draft.themes),
    },
    coder: {
      ...known("coder", "unknown-coder", "meta.coding.coders"),
      ids: coders && idsOf(coders),
    },
  };
}

function unknown(known: Known, { id, path }: { id: string | undefined; path: string }): Issue[] {
  if (id === undefined || known.ids === undefined || known.ids.has(id)) return [];
  const { named, list, ids } = known;
  const near = known.near.get(id) ?? nearest(id, ids);
  known.near.set(id, near);
  const words = say("unknownId", { named, id, list, near });
  return [{ code: known.code, path, ...words }];
}

function affiliationIssues(
  { value: actor, path }: Entry<Draft<Actor>>,
  { draft, known }: { draft: DraftDebate; known: KnownIds },
): Issue[] {
  return entriesOf(actor.affiliations, `${path}.affiliations`).flatMap(({ value, path: at }) => {
    const place = { id: value.organization, path: `${at}.organization` };
    return [
      ...unknown(known.organization, place),
      ...unknown(known.source, { id: value.source, path: `${at}.source` }),
      ...selfAffiliation(actor.id, place),
      ...personAsOrganization(draft, place),
    ];
  });
}

type IdAt = { id: string | undefined; path: string };

function selfAffiliation(actorId: string | undefined, { id, path }: IdAt): Issue[] {
  if (id === undefined || id !== actorId) return [];
  return [{ code: "self-affiliation", path, ...say("affiliatedWithItself", { id }) }];
}

function personAsOrganization(draft: DraftDebate, { id, path }: IdAt): Issue[] {
  const named = draft.actors?.find((actor) => actor?.id !== undefined && actor.id === id);
  if (id === undefined || named?.kind !== "person") return [];
  return [{ code: "organization-is-person", path, ...say("personAsOrganization", { id }) }];
}

function statementIssues({ value, path }: Entry<Draft<Statement>>, known: KnownIds): Issue[] {
  return [
    ...unknown(known.actor, { id: value.actor, path: `${path}.actor` }),
    ...unknown(known.position, { id: value.position, path: `${path}.position` }),
    ...unknown(known.source, { id: value.source, path: `${path}.source` }),
    ...entriesOf(value.codings, `${path}.codings`).flatMap(({ value: coding, path: at }) =>
      unknown(known.coder, { id: coding.coder, path: `${at}.coder` }),
    ),
  ];
}

function judgementIssues({ value, path }: Entry<Draft<Judgement>>, known: KnownIds): Issue[] {
  return [
    ...unknown(known.actor, { id: value.actor, path: `${path}.actor` }),
    ...entriesOf(value.sources, `${path}.sources`).flatMap(({ value: { source }, path: at }) =>
      unknown(known.source, { id: source, path: `${at}.source` }),
    ),
  ];
}

function relationIssues({ value, path }: Entry<Draft<Relation>>, known: KnownIds): Issue[] {
  const self: Issue[] =
    value.actor !== undefined && value.actor === value.target
      ? [
          {
            code: "self-relation",
            path: `${path}.target`,
            ...say("relatedToItself", { id: value.target }),
          },
        ]
      : [];
  return [
    ...unknown(known.actor, { id: value.actor, path: `${path}.actor` }),
    ...unknown(known.actor, { id: value.target, path: `${path}.target` }),
    ...unknown(known.source, { id: value.source, path: `${path}.source` }),
    ...self,
  ];
}
