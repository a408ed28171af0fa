"use client";

import { useEffect, useState } from "react";
import { takeAwayMessages } from "#components/messages/take-away.ts";
import { Button } from "#components/ui/button.tsx";
import styles from "./qr-code.module.css";
import type { QrSquares } from "./qr-squares.ts";
import { saveFile } from "./save-file.ts";

const words = takeAwayMessages.share;

type Code = { link: string; squares: QrSquares | "too-long" | "failed" };

/** A link as a QR code, dark on light in both themes: readers of codes expect that. */
export function QrCode({ link, name, say }: { link: string; name: string; say: Say }) {
  const squares = useSquares(link);
  if (squares === undefined) return <div className={styles.code} />;
  if (squares === "too-long") return <p className={styles.hint}>{words.codeTooLong}</p>;
  if (squares === "failed") return <p className={styles.hint}>{words.codeFailed}</p>;
  const { size, path } = squares;

  async function save(): Promise<void> {
    const { qrSvg } = await import("./qr-squares.ts");
    const file = `${name}-qr.svg`;
    saveFile({ name: file, type: "image/svg+xml", content: qrSvg({ size, path }) });
    say(takeAwayMessages.saved(file));
  }

  return (
    <div className={styles.row}>
      <svg
        className={styles.code}
        viewBox={`0 0 ${size} ${size}`}
        shapeRendering="crispEdges"
        role="img"
        aria-label={words.codeText(link)}
      >
        <path d={`M0 0h${size}v${size}H0z`} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <div className={styles.side}>
        <p className={styles.hint}>{words.codeHint}</p>
        <Button onClick={save}>{words.saveCode}</Button>
      </div>
    </div>
  );
}

type Say = (text: string) => void;

function useSquares(link: string): Code["squares"] | undefined {
  const [code, setCode] = useState<Code>();
  useEffect(() => {
    let gone = false;
    import("./qr-squares.ts").then(
      ({ qrSquares }) => !gone && setCode({ link, squares: qrSquares(link) ?? "too-long" }),
      () => !gone && setCode({ link, squares: "failed" }),
    );
    return () => {
      gone = true;
    };
  }, [link]);
  return code?.link === link ? code.squares : undefined;
}
