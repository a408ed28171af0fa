import { fillEntries, fillTexts, textsUnder } from "./fill-texts.ts";
import type { Judgement } from "./judgements-schema.ts";
import type { Actor, Debate, Meta, Source, Statement } from "./schema.ts";
import type { Tour, TourStep } from "./tour-schema.ts";
import type { DebateTexts } from "./translations-schema.ts";

type Work = { texts: DebateTexts; untranslated: string[] };

/** The debate with the texts put in; the path of every text without one is added to `untranslated`. */
export function translateDebate(debate: Debate, { texts, untranslated }: Work): Debate {
  const { themes, positions, relations, views } = texts;
  return {
    ...debate,
    meta: translateMeta(debate.meta, { texts, untranslated }),
    themes: fillEntries(debate.themes, {
      texts: themes,
      keys: ["label"],
      path: "themes",
      untranslated,
    }),
    actors: debate.actors.map((one) => translateActor(one, { texts, untranslated })),
    positions: fillEntries(debate.positions, {
      texts: positions,
      keys: ["label", "proposition", "description", "supportMeans", "opposeMeans"],
      path: "positions",
      untranslated,
    }),
    sources: debate.sources.map((one) => translateSource(one, { texts, untranslated })),
    statements: translateStatements(debate, { texts, untranslated }),
    relations: fillEntries(debate.relations, {
      texts: relations,
      keys: ["kind", "description", "locator"],
      path: "relations",
      untranslated,
    }),
    ...(debate.judgements && {
      judgements: debate.judgements.map((one) => translateJudgement(one, { texts, untranslated })),
    }),
    views: fillEntries(debate.views, {
      texts: views,
      keys: ["title", "text"],
      path: "views",
      untranslated,
    }),
    tours: debate.tours.map((one) => translateTour(one, { texts, untranslated })),
  };
}

function translateMeta(meta: Meta, { texts, untranslated }: Work): Meta {
  const { cautions, coding, ...others } = texts.meta ?? {};
  const { coders } = meta.coding;
  const path = "meta.coding";
  const filled = fillTexts(meta, {
    texts: others,
    keys: ["title", "question", "summary", "citation"],
    path: "meta",
    untranslated,
  });
  if (meta.cautions !== undefined && cautions === undefined) untranslated.push("meta.cautions");
  const named = coders.map((one) => ({
    ...one,
    name: textsUnder(coding?.coders, one.id)?.name ?? one.name,
  }));
  return {
    ...filled,
    ...(meta.cautions === undefined || cautions === undefined ? {} : { cautions }),
    coding: {
      ...fillTexts(meta.coding, {
        texts: coding,
        keys: ["method", "agreement"],
        path,
        untranslated,
      }),
      coders: fillEntries(named, {
        texts: coding?.coders,
        keys: ["description"],
        path: `${path}.coders`,
        untranslated,
      }),
    },
  };
}

function translateActor(actor: Actor, { texts, untranslated }: Work): Actor {
  const path = `actors.${actor.id}`;
  const own = textsUnder(texts.actors, actor.id);
  const filled = fillTexts(actor, {
    texts: own,
    keys: ["role", "description"],
    path,
    untranslated,
  });
  const affiliations = actor.affiliations?.map((one, number) =>
    fillTexts(one, {
      texts: own?.affiliations?.[number],
      keys: ["role"],
      path: `${path}.affiliations.${number}`,
      untranslated,
    }),
  );
  return {
    ...filled,
    name: own?.name ?? actor.name,
    ...(affiliations === undefined ? {} : { affiliations }),
  };
}

function translateSource(source: Source, { texts, untranslated }: Work): Source {
  return fillTexts(source, {
    texts: textsUnder(texts.sources, source.id),
    keys: source.titleExact ? ["note"] : ["title", "note"],
    path: `sources.${source.id}`,
    untranslated,
  });
}

/** A role without a translation of its own takes that of the actor's role, where the two are equal. */
function translateStatements(debate: Debate, { texts, untranslated }: Work): Statement[] {
  const roles = new Map(debate.actors.map(({ id, role }) => [id, role]));
  return debate.statements.map((one) => {
    const sameRole = roles.get(one.actor) === one.role;
    const role = sameRole ? textsUnder(texts.actors, one.actor)?.role : undefined;
    return fillTexts(one, {
      texts: { role, ...textsUnder(texts.statements, one.id) },
      keys: ["role", "paraphrase", "venue", "locator", "rationale", "caution"],
      path: `statements.${one.id}`,
      untranslated,
    });
  });
}

function translateJudgement(judgement: Judgement, { texts, untranslated }: Work): Judgement {
  const path = `judgements.${judgement.id}`;
  const own = textsUnder(texts.judgements, judgement.id);
  const sources = judgement.sources.map((one, number) =>
    fillTexts(one, {
      texts: own?.sources?.[number],
      keys: ["locator"],
      path: `${path}.sources.${number}`,
      untranslated,
    }),
  );
  return {
    ...fillTexts(judgement, { texts: own, keys: ["rationale"], path, untranslated }),
    sources,
  };
}

function translateTour(tour: Tour, { texts, untranslated }: Work): Tour {
  const path = `tours.${tour.id}`;
  const own = textsUnder(texts.tours, tour.id);
  const steps = tour.steps.map((one, number): TourStep => {
    const at = `${path}.steps.${number}`;
    const stepTexts = own?.steps?.[number];
    const step = fillTexts(one, {
      texts: stepTexts,
      keys: ["title", "text", "question", "notes"],
      path: at,
      untranslated,
    });
    if (one.predict === undefined) return step;
    const predict = fillTexts(one.predict, {
      texts: stepTexts?.predict,
      keys: ["prompt"],
      path: `${at}.predict`,
      untranslated,
    });
    return { ...step, predict };
  });
  return { ...fillTexts(tour, { texts: own, keys: ["title", "text"], path, untranslated }), steps };
}
