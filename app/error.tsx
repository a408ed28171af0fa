"use client";

import { errorsMessages } from "#components/messages/errors.ts";
import { PageFrame } from "#components/page/page-frame.tsx";
// The errors section alone: this script is sent with every page.
import { sitePath } from "#components/site-path.ts";
import { Button } from "#components/ui/button.tsx";

const words = errorsMessages;

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <PageFrame title={words.errorTitle} lead={words.errorText}>
      <p>
        <Button look="primary" onClick={reset}>
          {words.tryAgain}
        </Button>{" "}
        <a href={sitePath("/")}>{words.allDebates}</a>
      </p>
    </PageFrame>
  );
}
