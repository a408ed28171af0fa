import type { Debate } from "#core/debate/schema.ts";
import type { DebateTexts } from "#core/debate/translations-schema.ts";

type Part = Omit<Debate, "translations">;
type ById<Texts> = Readonly<Record<string, Texts>> | undefined;

/**
 * The translations of a debate for a part of it: the texts of what the part holds. The part's own view and
 * its first caution, which the whole does not have, stay in the language of the debate.
 */
export function translationsOfPart(
  { translations = {} }: Debate,
  part: Part,
): Pick<Debate, "translations"> {
  const kept = Object.entries(translations).map(([language, texts]) => [
    language,
    textsOfPart(texts, part),
  ]);
  return kept.length === 0 ? {} : { translations: Object.fromEntries(kept) };
}

function textsOfPart(texts: DebateTexts, part: Part): DebateTexts {
  return {
    ...(texts.meta === undefined ? {} : { meta: metaOfPart(texts.meta, part) }),
    ...named("themes", textsOf(texts.themes, part.themes)),
    ...named("actors", actorsOfPart(texts, part)),
    ...named("positions", textsOf(texts.positions, part.positions)),
    ...named("sources", textsOf(texts.sources, part.sources)),
    ...named("statements", textsOf(texts.statements, part.statements)),
    ...named("relations", textsOf(texts.relations, part.relations)),
    ...(part.judgements && named("judgements", textsOf(texts.judgements, part.judgements))),
  };
}

function named<Name extends string, Texts>(name: Name, texts: ById<Texts>) {
  return texts === undefined ? {} : { [name]: texts };
}

function textsOf<Texts>(texts: ById<Texts>, things: readonly { id: string }[]): ById<Texts> {
  if (texts === undefined) return undefined;
  const ids = new Set(things.map(({ id }) => id));
  return Object.fromEntries(Object.entries(texts).filter(([id]) => ids.has(id)));
}

type MetaTexts = NonNullable<DebateTexts["meta"]>;

function metaOfPart({ cautions, coding, ...rest }: MetaTexts, { meta }: Part): MetaTexts {
  const added = meta.cautions?.slice(0, 1) ?? [];
  const coders = textsOf(coding?.coders, meta.coding.coders);
  return {
    ...rest,
    ...(cautions === undefined ? {} : { cautions: [...added, ...cautions] }),
    ...(coding === undefined ? {} : { coding: { ...coding, ...named("coders", coders) } }),
  };
}

/** Texts of affiliations stand in order: where some are left out, their texts are too. */
function actorsOfPart(texts: DebateTexts, part: Part): DebateTexts["actors"] {
  const kept = textsOf(texts.actors, part.actors);
  if (kept === undefined) return undefined;
  const lengths = new Map(
    part.actors.map(({ id, affiliations = [] }) => [id, affiliations.length]),
  );
  const actors = Object.entries(kept).map(([id, actor]) => {
    const { affiliations, ...rest } = actor;
    return [id, affiliations?.length === lengths.get(id) ? actor : rest];
  });
  return Object.fromEntries(actors);
}
