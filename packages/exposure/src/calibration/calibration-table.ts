import { ExposureError } from '../errors.ts';
import type { CalibrationConfidence } from '../keys/metadata.ts';

/** How a model of phone hears and sends. */
export interface Calibration {
  /** Added to the strength received, dB. */
  readonly rssiCorrection: number;
  /** Power of what it sends, dBm. */
  readonly txPower: number;
  /** 3 measured on this model, 2 measured on few, 1 mean of the maker, 0 mean of all. */
  readonly confidence: CalibrationConfidence;
}

/** What a phone says of itself (Android: `Build.MANUFACTURER`, `Build.DEVICE`, `Build.MODEL`). */
export interface Device {
  readonly maker: string;
  /** Name of the board ("starlte"); null where the phone does not say. */
  readonly device: string | null;
  readonly model: string;
}

interface Row extends Calibration {
  readonly maker: string;
  readonly device: string;
  readonly model: string;
}

const HEAD = 'oem,device,model,rssi_correction_db,tx_power_dbm,confidence';
const MOST_ROWS = 100_000;

/**
 * The table of models, and means for those it does not have.
 *
 * @example
 * const { rssiCorrection, confidence } = CalibrationTable.parse(csv).lookUp({ maker: 'samsung', device: null, model: 'SM-G960F' });
 */
export class CalibrationTable {
  readonly #byModel = new Map<string, Row>();
  readonly #byMaker = new Map<string, Calibration>();
  readonly #overall: Calibration;

  private constructor(rows: readonly Row[]) {
    for (const row of rows) {
      this.#byModel.set(nameOf(row.maker, row.device, row.model), row);
      // A model sold on several boards is found without its board too, by the first of them.
      const loose = nameOf(row.maker, null, row.model);
      if (!this.#byModel.has(loose)) this.#byModel.set(loose, row);
    }
    for (const maker of new Set(rows.map((row) => row.maker.toLowerCase())))
      this.#byMaker.set(
        maker,
        mean(
          rows.filter((row) => row.maker.toLowerCase() === maker),
          1,
        ),
      );
    this.#overall = mean(rows, 0);
  }

  /**
   * @param csv a head line and rows of maker, device, model, correction, power, confidence, as Google publishes them
   * @throws ExposureError calibration-malformed with the line
   */
  static parse(csv: string): CalibrationTable {
    const [head = '', ...lines] = csv.replace(/^\uFEFF/, '').split(/\r?\n/);
    if (head.trim() !== HEAD) throw new ExposureError('calibration-malformed', { line: 1 });
    if (lines.length > MOST_ROWS) throw new ExposureError('calibration-malformed', { line: MOST_ROWS });
    const rows = lines.flatMap((line, at) => (line.trim() === '' ? [] : [parseRow(line, at + 2)]));
    if (rows.length === 0) throw new ExposureError('calibration-malformed', { line: 2 });
    return new CalibrationTable(rows);
  }

  /** The model itself, else the mean of its maker, else the mean of all. */
  lookUp(device: Device): Calibration {
    const found =
      this.#byModel.get(nameOf(device.maker, device.device, device.model)) ??
      this.#byModel.get(nameOf(device.maker, null, device.model)) ??
      this.#byMaker.get(device.maker.toLowerCase()) ??
      this.#overall;
    return { rssiCorrection: found.rssiCorrection, txPower: found.txPower, confidence: found.confidence };
  }
}

const nameOf = (...parts: readonly (string | null)[]): string =>
  parts.map((part) => part?.toLowerCase() ?? '*').join('\n');

function parseRow(line: string, number: number): Row {
  const [maker = '', device = '', model = '', correction = '', power = '', confidence = '', ...more] = line.split(',');
  const row = {
    maker,
    device,
    model,
    rssiCorrection: Number(correction),
    txPower: Number(power),
    confidence: Number(confidence) as CalibrationConfidence,
  };
  const isWhole =
    more.length === 0 && maker !== '' && model !== '' && correction !== '' && power !== '' && confidence.trim() !== '';
  const isSound =
    Math.abs(row.rssiCorrection) <= 60 && Math.abs(row.txPower) <= 127 && [0, 1, 2, 3].includes(row.confidence);
  if (!isWhole || !isSound) throw new ExposureError('calibration-malformed', { line: number });
  return row;
}

function mean(rows: readonly Row[], confidence: CalibrationConfidence): Calibration {
  const of = (field: 'rssiCorrection' | 'txPower') =>
    Math.round(rows.reduce((sum, row) => sum + row[field], 0) / rows.length);
  return { rssiCorrection: of('rssiCorrection'), txPower: of('txPower'), confidence };
}
