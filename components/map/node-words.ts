import { reduceMessages } from "#components/messages/reduce.ts";
import { messages } from "#components/messages.ts";
import { countryName } from "#components/statement/country-name.ts";
import type { MapRelation } from "#core/explore/connect/map-relations.ts";
import type { MapActor, MapModel, MapPosition, NodeId } from "#core/explore/map-model.ts";
import type { MapTie } from "#core/explore/map-tie.ts";
import type { Target } from "./target.ts";

const words = messages.map;

/** A node in words, without its place: “Cristosal, organization, El Salvador. Opposes 3 positions, supports 0. 5 statements.” */
export function actorWords(actor: MapActor): string {
  const what = [actor.name, kindWords(actor, words.kind)];
  if (actor.country !== undefined) what.push(countryName(actor.country));
  return sentences([
    what.join(", "),
    words.actorStands(actor.positions),
    words.statements(actor.statements),
  ]);
}

/** What it is; of a merged node, how many actors it stands for. */
function kindWords({ kind, members }: MapActor, kinds: Readonly<Record<MapActor["kind"], string>>) {
  return members === undefined ? kinds[kind] : reduceMessages.members(members);
}

function ownRelations(actor: MapActor, relations: readonly MapRelation[]): readonly string[] {
  const own = relations.filter(({ from, to }) => from === actor.id || to === actor.id);
  return own.length === 0 ? [] : [`${words.relations(own.length)}.`];
}

function positionWords(position: MapPosition): string {
  return sentences([
    `${position.label}, ${words.kind.position}`,
    words.positionStands(position.actors),
    words.statements(position.statements),
  ]);
}

/** Words of every node, by its name on the map; an actor says how many of the relations drawn are its own. */
export function nodeWords(
  model: MapModel,
  relations: readonly MapRelation[] = [],
): ReadonlyMap<NodeId, string> {
  return new Map<NodeId, string>([
    ...model.actors.map(
      (actor) =>
        [actor.node, [actorWords(actor), ...ownRelations(actor, relations)].join(" ")] as const,
    ),
    ...model.positions.map((position) => [position.node, positionWords(position)] as const),
  ]);
}

export type Tip = { title: string; lines: readonly string[] };

/** What the tooltip says; all of it is in the details as well. */
export function tipFor(
  model: MapModel,
  target: Target,
  relations: readonly MapRelation[] = [],
): Tip | undefined {
  if (target.kind === "relation")
    return relationTip(
      model,
      relations.find(({ id }) => id === target.id),
    );
  if (target.kind === "actor")
    return actorTip(
      model.actors.find((one) => one.id === target.id),
      relations,
    );
  if (target.kind === "position")
    return positionTip(model.positions.find((one) => one.id === target.id));
  return tieTip(
    model,
    model.ties.find((tie) => tie.actor === target.actor && tie.position === target.position),
  );
}

function actorTip(actor: MapActor | undefined, relations: readonly MapRelation[]): Tip | undefined {
  if (actor === undefined) return undefined;
  const kind = kindWords(actor, messages.actorKind);
  const where = actor.country === undefined ? kind : `${kind}, ${countryName(actor.country)}`;
  const stands = sentences([words.actorStands(actor.positions)]);
  const counts = [words.statements(actor.statements), ...ownRelations(actor, relations)];
  return { title: actor.name, lines: [where, stands, ...counts] };
}

function positionTip(position: MapPosition | undefined): Tip | undefined {
  if (position === undefined) return undefined;
  const stands = sentences([words.positionStands(position.actors)]);
  return { title: position.proposition, lines: [stands, words.statements(position.statements)] };
}

function tieTip(model: MapModel, tie: MapTie | undefined): Tip | undefined {
  const actor = model.actors.find((one) => one.id === tie?.actor);
  const position = model.positions.find((one) => one.id === tie?.position);
  if (tie === undefined || actor === undefined || position === undefined) return undefined;
  const facts = [words.statements(tie.statements.length)];
  if (tie.changed) facts.push(words.tieChanged);
  if (tie.reportedOnly) facts.push(words.tieReported);
  const glyph = messages.stanceGlyph[tie.stance];
  return {
    title: `${glyph} ${words.tie[tie.stance](actor.name)}`,
    lines: [position.label, facts.join(" · ")],
  };
}

function relationTip(model: MapModel, relation: MapRelation | undefined): Tip | undefined {
  const from = model.actors.find((one) => one.id === relation?.from);
  const to = model.actors.find((one) => one.id === relation?.to);
  if (relation === undefined || from === undefined || to === undefined) return undefined;
  return { title: `${from.name} ${relation.kind} ${to.name}`, lines: [words.relationTip] };
}

/** The figure's summary in words. */
export function summaryWords(model: MapModel): string {
  const ties = model.ties.filter((tie) => !tie.faded);
  const actors = model.actors.filter((actor) => !actor.faded);
  const positions = model.positions.filter((position) => !position.faded);
  if (ties.length === 0) return words.empty;
  const stances = { support: 0, oppose: 0, mixed: 0, neutral: 0 };
  for (const tie of ties) stances[tie.stance] += 1;
  const totals = { actors: actors.length, positions: positions.length, ties: ties.length };
  return [words.summary(totals), words.summaryStances(stances)].join(" ");
}

function sentences(parts: readonly string[]): string {
  return parts.map((part) => `${part}.`).join(" ");
}
