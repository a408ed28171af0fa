import fc from "fast-check";
import { expect, test } from "vitest";
import { namePages, nearestPages } from "#core/debate/nearest-pages.ts";
import { buildIndex } from "#tests/fixtures/build.ts";

const debates = [
  namePages(
    buildIndex({
      meta: { id: "school-phones", title: "Phones at school" },
      actors: [
        { id: "ines-falk", name: "Inès Falk" },
        { id: "linden-school", name: "Linden School" },
      ],
      statements: [
        { id: "s-1", actor: "ines-falk", position: "lockers" },
        { id: "s-2", actor: "linden-school", position: "lockers" },
      ],
    }),
  ),
];

test("a mistyped debate leads to the debate with the nearest id", () => {
  expect(nearestPages("/debates/school-phone", debates)).toEqual([
    { href: "/debates/school-phones", name: "Phones at school" },
  ]);
});

test("a debate's id is recognised without its folder", () => {
  expect(nearestPages("/school-phones", debates)).toEqual([
    { href: "/debates/school-phones", name: "Phones at school" },
  ]);
});

test("a part of an actor's id leads to the actor", () => {
  expect(nearestPages("/debates/school-phones/actors/falk", debates)).toEqual([
    { href: "/debates/school-phones/actors/ines-falk", name: "Inès Falk" },
  ]);
});

test("an actor's id under the wrong list leads to the actor", () => {
  expect(nearestPages("/debates/school-phones/sources/linden-school", debates)[0]).toEqual({
    href: "/debates/school-phones/actors/linden-school",
    name: "Linden School",
  });
});

test("a mistyped list leads to the list", () => {
  for (const list of ["actors", "positions", "sources", "statements"])
    expect(nearestPages(`/debates/school-phones/${list.slice(0, -1)}`, debates)[0]).toEqual({
      href: `/debates/school-phones/${list}`,
      list,
    });
});

test("an address that is like nothing here leads nowhere", () => {
  expect(nearestPages("/zzzzzzzz", debates)).toEqual([]);
  expect(nearestPages("/", debates)).toEqual([]);
  expect(nearestPages("/debates/zzzzzzzz/actors/falk", debates)).toEqual([]);
});

test("any address gives at most three links, each once", () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom("debates", "school-phones", "actors", "falk", "lockers"),
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const links = nearestPages(`/${parts.join("/")}`, debates);
      expect(links.length).toBeLessThanOrEqual(3);
      expect(new Set(links.map(({ href }) => href)).size).toBe(links.length);
    }),
  );
});
