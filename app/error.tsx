"use client";

import { messages } from "#components/messages.ts";
import { PageFrame } from "#components/page/page-frame.tsx";
import { Button } from "#components/ui/button.tsx";

const words = messages.errors;

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <PageFrame title={words.errorTitle} lead={words.errorText}>
      <p>
        <Button look="primary" onClick={reset}>
          {words.tryAgain}
        </Button>{" "}
        <a href="/">{words.allDebates}</a>
      </p>
    </PageFrame>
  );
}
