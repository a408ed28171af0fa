import { expect, test } from "vitest";
import { nameOfByline } from "#core/cite/byline.ts";

test.each([
  ["Annie Correal", "Correal", "Annie"],
  ["Emiliano Rodríguez Mega", "Rodríguez Mega", "Emiliano"],
  ["Andrew C. McCarthy", "McCarthy", "Andrew C."],
  ["J. D. Vance", "Vance", "J. D."],
  ["Ana de la Vega", "de la Vega", "Ana"],
  ["María José López García", "López García", "María José"],
  ["Jean-Luc van der Berg", "van der Berg", "Jean-Luc"],
  ["Rodríguez Mega, Emiliano", "Rodríguez Mega", "Emiliano"],
  ["Conor O’Brien", "O’Brien", "Conor"],
])("%s is a person of family %s", (byline, family, given) => {
  expect(nameOfByline(byline)).toEqual({ family, given });
});

test.each([
  "Associated Press",
  "The Editorial Board",
  "AFP",
  "Reuters",
  "EFE News",
  "Guardian staff",
  "Agence France-Presse",
  "Team 4",
  "Smith, Jones, and Lee",
  "Redacción",
])("%s is kept whole", (byline) => {
  expect(nameOfByline(byline)).toEqual({ literal: byline });
});
