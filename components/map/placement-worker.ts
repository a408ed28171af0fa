import { placeModel } from "./place-model.ts";
import type { Answered, Asked } from "./placement-messages.ts";

addEventListener("message", (event: MessageEvent<Asked>) => {
  const answer: Answered = { placement: placeModel(event.data) };
  postMessage(answer);
});
