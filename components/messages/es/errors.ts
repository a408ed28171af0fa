import type { errorsMessages as english } from "#components/messages/errors.ts";
import type { Translation } from "#components/messages/translation.ts";

export const errorsMessages: Translation<typeof english> = {
  notFoundTitle: "Esta página no existe",
  notFoundText: "Puede que la dirección tenga un error, o que aquí eso tenga otro nombre.",
  didYouMean: "¿Quiso decir…?",
  allDebates: "Todos los debates",
  errorTitle: "Algo falló en esta página",
  errorText:
    "La falla es nuestra. Su enlace sigue siendo válido: intente de nuevo o vaya a la lista de debates.",
  tryAgain: "Intentar de nuevo",
};
