import { debateJsonSchema } from "#core/debate/json-schema.ts";
import { type Command, EXIT } from "./command.ts";

/** `standpoint schema`: the debate format as JSON Schema on standard output. */
export const schemaCommand: Command = {
  usage: "standpoint schema",
  what: "Prints the JSON Schema of debate files (data/debate.schema.json is made with it).",
  run: (words, { out, note }) => {
    if (words.length > 0) {
      note(`standpoint schema: takes no words after it, but got "${words.join(" ")}"`);
      return EXIT.usage;
    }
    out(JSON.stringify(debateJsonSchema(), null, 2));
    return EXIT.ok;
  },
};
