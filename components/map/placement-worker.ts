import { placeModel } from "./place-model.ts";
import type { Answered, Asked } from "./placement-messages.ts";

addEventListener("message", (event: MessageEvent<Asked>) => {
  const tell = (answer: Answered) => postMessage(answer);
  let percent = 0;
  const placement = placeModel(event.data, (share) => {
    if (Math.floor(share * 100) === percent) return;
    percent = Math.floor(share * 100);
    tell({ share });
  });
  tell({ placement });
});
