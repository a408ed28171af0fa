import { analyseCommand } from "./analyse.ts";
import { type Command, EXIT, type ExitCode, type Output } from "./command.ts";
import { generateCommand } from "./generate.ts";
import { measureCommand } from "./measure.ts";
import { schemaCommand } from "./schema.ts";
import { validateCommand } from "./validate.ts";

const COMMANDS: Readonly<Record<string, Command>> = {
  validate: validateCommand,
  schema: schemaCommand,
  analyse: analyseCommand,
  measure: measureCommand,
  generate: generateCommand,
};

const output: Output = {
  out: (line) => process.stdout.write(`${line}\n`),
  note: (line) => process.stderr.write(`${line}\n`),
};

/** A reader such as `head` may close the pipe early: that is no error. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = dispatch(process.argv.slice(2));

function dispatch([name = "", ...words]: readonly string[]): ExitCode {
  if (["--help", "-h", "help"].includes(name)) {
    output.out(help());
    return EXIT.ok;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    output.note(name === "" ? "standpoint: say what to do" : `standpoint: no command "${name}"`);
    output.note(help());
    return EXIT.usage;
  }
  if (words.includes("--help") || words.includes("-h")) {
    output.out(`Usage: ${command.usage}\n\n${command.what}`);
    return EXIT.ok;
  }
  return command.run(words, output);
}

function help(): string {
  const lines = Object.values(COMMANDS).map(
    ({ usage, what }) => `  ${usage}\n      ${what.split("\n")[0]}`,
  );
  return [
    "Usage: standpoint COMMAND",
    "",
    ...lines,
    "",
    "standpoint COMMAND --help says more.",
  ].join("\n");
}
