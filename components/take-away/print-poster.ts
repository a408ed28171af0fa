import { MARGIN_MM, type Sheet, sheetSize } from "./paper.ts";

type Poster = { svg: string; sheet: Sheet; name: string };

let takeDown: () => void = () => {};

/** Prints a picture on one sheet, and nothing of the page around it. Its text stays text in a PDF. */
export function printPoster({ svg, sheet, name }: Poster): void {
  takeDown();
  const holder = document.createElement("div");
  holder.dataset.poster = "";
  const style = document.createElement("style");
  style.textContent = posterStyle(sheet);
  const picture = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
  picture.setAttribute("preserveAspectRatio", "xMidYMin");
  holder.append(style, document.importNode(picture, true));
  document.body.append(holder);
  // Browsers propose the title of the page as the name of the file.
  const title = document.title;
  document.title = name;
  takeDown = () => {
    holder.remove();
    document.title = title;
    takeDown = () => {};
  };
  window.addEventListener("afterprint", takeDown, { once: true });
  window.print();
}

function posterStyle(sheet: Sheet): string {
  const { width, height } = sheetSize(sheet);
  const inside = (side: number) => `${side - 2 * MARGIN_MM}mm`;
  return `
    @media screen { [data-poster] { display: none; } }
    @media print {
      @page { size: ${width}mm ${height}mm; margin: 0; }
      html, body { min-block-size: 0; margin: 0; background: #fff; }
      body > :not([data-poster]) { display: none !important; }
      [data-poster] { block-size: ${height - 1}mm; overflow: hidden; break-inside: avoid; }
      [data-poster] svg {
        display: block;
        inline-size: ${inside(width)};
        block-size: ${inside(height)};
        margin: ${MARGIN_MM}mm;
      }
    }`;
}
