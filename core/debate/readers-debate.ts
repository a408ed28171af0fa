import { type LocalisedDebate, localiseDebate } from "./localise.ts";
import type { Actor, Debate, Position } from "./schema.ts";
import { markOriginal } from "./text-language.ts";

/**
 * The debate as readers of a language get it: its texts in that language where they exist, without
 * `translations`. Parts with texts in another language are marked for `textLanguage`, and what is
 * translated can still be found by its original name (`originalNames`, and an actor's aliases).
 */
export function readersDebate(debate: Debate, wanted: string): Debate {
  const localised = localiseDebate(debate, wanted);
  const language = localised.debate.meta.language;
  if (language === debate.meta.language) {
    const foreign = language.split("-")[0] !== wanted.split("-")[0];
    return foreign ? markAll(localised.debate, language) : localised.debate;
  }
  const { actors, positions } = localised.debate;
  return markUntranslated({
    ...localised,
    debate: {
      ...localised.debate,
      actors: actors.map((one, place) => keepName(one, debate.actors[place])),
      positions: positions.map((one, place) => keepLabels(one, debate.positions[place], debate)),
    },
  });
}

type Change = <Part extends { id: string }>(part: Part, list: string) => Part;

/** The debate with every entry of its lists, and what is about it, put through `change`. */
function mapParts(debate: Debate, change: Change): Debate {
  return {
    ...debate,
    meta: change(debate.meta, "meta"),
    themes: debate.themes.map((one) => change(one, "themes")),
    actors: debate.actors.map((one) => change(one, "actors")),
    positions: debate.positions.map((one) => change(one, "positions")),
    sources: debate.sources.map((one) => change(one, "sources")),
    statements: debate.statements.map((one) => change(one, "statements")),
    relations: debate.relations.map((one) => change(one, "relations")),
    ...(debate.judgements && {
      judgements: debate.judgements.map((one) => change(one, "judgements")),
    }),
    views: debate.views.map((one) => change(one, "views")),
    tours: debate.tours.map((one) => change(one, "tours")),
  };
}

function markAll(debate: Debate, language: string): Debate {
  return mapParts(debate, (part) => markOriginal(part, { language }));
}

function markUntranslated({ debate, original, untranslated }: LocalisedDebate): Debate {
  const texts = new Map<string, string[]>();
  for (const path of untranslated) {
    const [list = "", id = "", ...rest] = path.split(".");
    const [part, key] = list === "meta" ? ["meta", [id, ...rest]] : [`${list}.${id}`, rest];
    texts.set(part, [...(texts.get(part) ?? []), key.join(".")]);
  }
  return mapParts(debate, (part, list) => {
    const own = texts.get(list === "meta" ? "meta" : `${list}.${part.id}`);
    if (own === undefined) return part;
    return markOriginal(part, { language: original, texts: own });
  });
}

function keepName(actor: Actor, before: Actor | undefined): Actor {
  if (before === undefined || before.name === actor.name) return actor;
  const aliases = [before.name, ...(actor.aliases ?? [])].filter((one) => one !== actor.name);
  return { ...actor, aliases: [...new Set(aliases)] };
}

function keepLabels(position: Position, before: Position | undefined, { meta }: Debate): Position {
  if (before === undefined || before.label === position.label) return position;
  return markOriginal(position, { language: meta.language, texts: [], names: [before.label] });
}
