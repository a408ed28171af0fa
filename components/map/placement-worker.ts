import { placeModel } from "./place-model.ts";
import type { Answered, Asked } from "./placement-messages.ts";

addEventListener("message", (event: MessageEvent<Asked>) => {
  const { model, arrangement } = event.data;
  const answer: Answered = { placement: placeModel(model, arrangement) };
  postMessage(answer);
});
