import { laplacianSpectrum, spectralDistance } from "#core/network/laplacian-spectrum.ts";
import type { CodedDebate, CodedStatement } from "./coded-statement.ts";
import { incidenceOf } from "./discourse-network.ts";
import { frameNetwork, type NetworkFrame, sortedLabels } from "./network-frame.ts";
import type { NetworkKind, NetworkSettings } from "./network-settings.ts";
import { oneModePairs } from "./one-mode.ts";

export type OneModeNetwork = NetworkSettings & Extract<NetworkKind, { network: "onemode" }>;

/** One step of taking columns away, the least important first. */
export type BackboneStep = {
  /** The columns (positions) taken away in this step; several when their loss is equal. */
  removed: readonly string[];
  /** How far the network of the columns that stay is from the whole one, 0..2; 1 once nothing stays. */
  loss: number;
  /** How far the network of all columns taken away so far is from the whole one. */
  redundantLoss: number;
  /** Statements on the columns that stay. */
  statements: number;
};

/** About how many steps `nestedBackbone` takes: rows³ · columns². */
export function backboneSteps(size: { rows: number; columns: number }): number {
  return size.rows ** 3 * size.columns ** 2;
}

/** Losses this close are equal: eigenvalues are exact to about 1e-15. */
const EQUAL = 1e-10;

/**
 * The backbone of a one-mode network (Leifeld's nested backbone, `dna_backbone`; methods §2.8): which columns
 * carry its structure. Again and again the column whose removal changes the spectrum of the Laplacian least
 * is taken away. The loss is Σ |difference| of the spectra of the whole and the remaining network; negative
 * ties count as 0. Unlike DNA 3.1.2, which uses row sums, this is the spectrum of D − A. Takes about
 * (columns)² / 2 spectra of (rows)³ steps each. Example: Ann and Bob agree on one position, Bob and Cy on
 * another: without one of them the loss is |0.75 − 1| + |0.25 − 0| = 0.5.
 */
export function nestedBackbone(debate: CodedDebate, settings: OneModeNetwork): BackboneStep[] {
  const frame = frameNetwork(debate, settings);
  const whole = spectrumOf({ frame, settings, statements: frame.kept });
  const columnOf = (one: CodedStatement) => one.values[settings.columns] ?? "";
  const among = (columns: ReadonlySet<string>) =>
    frame.kept.filter((one) => columns.has(columnOf(one)));
  const lossOf = (columns: ReadonlySet<string>) =>
    spectralDistance(whole, spectrumOf({ frame, settings, statements: among(columns) }));
  const staying = new Set(sortedLabels(frame.kept, settings.columns));
  const gone = new Set<string>();
  const steps: BackboneStep[] = [];
  while (staying.size > 0) {
    const losses = [...staying].map((column) => lossOf(without(staying, column)));
    const least = Math.min(...losses);
    const removed = [...staying].filter((_, at) => (losses[at] ?? 0) - least <= EQUAL).reverse();
    for (const column of removed) {
      staying.delete(column);
      gone.add(column);
    }
    const statements = among(staying).length;
    steps.push({ removed, loss: lossOf(staying), redundantLoss: lossOf(gone), statements });
  }
  return steps;
}

function without(columns: ReadonlySet<string>, one: string): Set<string> {
  return new Set([...columns].filter((column) => column !== one));
}

function spectrumOf(given: {
  frame: NetworkFrame;
  settings: OneModeNetwork;
  statements: readonly CodedStatement[];
}): Float64Array {
  const { frame, settings, statements } = given;
  const rows = sortedLabels(frame.kept, settings.rows);
  const columns = sortedLabels(frame.kept, settings.columns);
  const incidence = incidenceOf(frame, { rows, columns, statements });
  return laplacianSpectrum(oneModePairs(incidence, { ...settings, grades: frame.grades }));
}
