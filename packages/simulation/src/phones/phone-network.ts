import {
  type ArchiveSigner,
  ContactLog,
  chooseEngine,
  cryptMetadata,
  DEFAULT_RULES,
  deriveMetadataKey,
  deriveRpi,
  deriveRpiKey,
  type ExposureWindow,
  encodeMetadata,
  findMatches,
  indexSightings,
  KeyList,
  type Match,
  measureExposures,
  minutesBetween,
  type Payload,
  padKeys,
  ROLLING_PERIOD,
  readArchive,
  signWith,
  summariseDays,
  writeArchive,
  writePublicKey,
} from '@phong-tuyen/exposure';
import type { Contact } from '../epidemic/contacts.ts';
import { type Random, seededRandom } from '../random.ts';
import { hearContact } from './radio-model.ts';
import { INFECTIOUSNESS, type RiskSettings } from './risk-settings.ts';

/** A contact of someone ill with somebody else, on a day. */
export interface DatedContact extends Contact {
  readonly day: number;
}

/** Someone who publishes keys today. */
export interface Uploader {
  readonly person: number;
  /** Day of onset, or of infection for those without symptoms. */
  readonly onset: number;
  /** Contacts of the last fourteen days with people who have the app. */
  readonly contacts: readonly DatedContact[];
}

/** First interval of day 0: 1 August 2020, UTC. */
const DAY_ZERO = 2_660_544;
const TX_POWER = -24;
const METADATA = encodeMetadata({ minor: 1, txPower: TX_POWER, confidence: 3 });
const MOST_DAYS_BACK = 10;

/** All phones with the app and the key server between them. Phones hear, match and warn by the real library. */
export class PhoneNetwork {
  readonly #random: Random;
  readonly #seed: string;
  readonly #risk: RiskSettings;
  readonly #engine = chooseEngine();
  readonly #secret: Uint8Array;
  readonly #signer: ArchiveSigner;
  readonly #windows = new Map<number, ExposureWindow[]>();
  #bytesPublished = 0;

  constructor(options: { readonly seed: string; readonly risk: RiskSettings }) {
    this.#seed = options.seed;
    this.#random = seededRandom(`${options.seed}/phones/radio`);
    this.#risk = options.risk;
    this.#secret = seededRandom(`${options.seed}/server`).bytes(32);
    this.#signer = { keyId: '452', keyVersion: 'v1', sign: signWith(this.#secret) };
  }

  /** Bytes every phone has downloaded so far. */
  get bytesPublished(): number {
    return this.#bytesPublished;
  }

  /**
   * Publishes the keys of a day and has every phone look.
   *
   * @returns phones that warn, each with the day of its last exposure
   */
  async publish(day: number, uploaders: readonly Uploader[]): Promise<Map<number, number>> {
    if (uploaders.length === 0) return new Map();
    const keys = new KeyList();
    const log = new ContactLog();
    const hearers: number[] = [];
    for (const uploader of uploaders) this.#upload(day, uploader, { keys, log, hearers });
    const published = await this.#throughServer(day, keys);
    const byPhone = new Map<number, Match[]>();
    for (const match of findMatches(indexSightings(log), published, this.#engine)) {
      const phone = hearers[match.sighting] as number;
      const found = byPhone.get(phone);
      if (found === undefined) byPhone.set(phone, [match]);
      else found.push(match);
    }
    const warned = new Map<number, number>();
    for (const [phone, matches] of byPhone) {
      const windows = measureExposures(
        matches,
        { log, keys: published },
        { rssiCorrection: 0, infectiousness: INFECTIOUSNESS },
      );
      const all = [...(this.#windows.get(phone) ?? []), ...windows];
      this.#windows.set(phone, all);
      const last = summariseDays(all, this.#risk.scoring).find((each) => each.scoreSum >= this.#risk.warnFrom);
      if (last !== undefined) warned.set(phone, last.day / 86_400 - DAY_ZERO / ROLLING_PERIOD);
    }
    return warned;
  }

  /** Adds the keys of an uploader, and to the logs what phones near by heard of them. */
  #upload(day: number, uploader: Uploader, into: { keys: KeyList; log: ContactLog; hearers: number[] }): void {
    const first = Math.max(0, uploader.onset - 2, day - MOST_DAYS_BACK);
    for (let keyDay = first; keyDay <= day; keyDay++) {
      const data = seededRandom(`${this.#seed}/tek/${uploader.person}/${keyDay}`).bytes(16);
      const rollingStart = DAY_ZERO + keyDay * ROLLING_PERIOD;
      const onset = Math.max(-14, Math.min(14, keyDay - uploader.onset));
      into.keys.add({
        data,
        rollingStart,
        rollingPeriod: ROLLING_PERIOD,
        reportType: 'confirmed-test',
        transmissionRisk: 0,
        daysSinceOnset: onset,
      });
      const contacts = uploader.contacts.filter((each) => each.day === keyDay);
      if (contacts.length === 0) continue;
      const payloadOf = payloadsOf(data, rollingStart);
      for (const contact of contacts)
        for (const scan of hearContact(contact, this.#random)) {
          const second = contact.from * 60 + scan.at;
          const interval = Math.min(ROLLING_PERIOD - 1, Math.floor(second / 600));
          into.log.append({
            ...payloadOf(interval),
            time: Math.floor(rollingStart * 600 + Math.min(second, 86_399)),
            rssi: Math.max(-128, Math.round(TX_POWER - scan.attenuation)),
            minutesSinceScan: minutesBetween(0, scan.secondsSinceScan),
          });
          into.hearers.push(contact.other);
        }
    }
  }

  /** Padded, sorted, signed and packed by the server, then fetched, checked and unpacked by the phones. */
  async #throughServer(day: number, keys: KeyList): Promise<KeyList> {
    const padded = padKeys(keys, DEFAULT_RULES, (length) => this.#random.bytes(length));
    const start = (DAY_ZERO + day * ROLLING_PERIOD) * 600;
    const pieces = await writeArchive({ region: 'VN-27', start, end: start + 86_400, keys: padded }, [this.#signer]);
    const zip = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
    let at = 0;
    for (const piece of pieces) {
      zip.set(piece, at);
      at += piece.length;
    }
    this.#bytesPublished += zip.length;
    return readArchive(zip, { keys: [{ keyId: '452', keyVersion: 'v1', spki: writePublicKey(this.#secret) }] }).keys;
  }
}

/** What a key broadcasts, by interval of its day: few of them are ever heard, so each is made when it is. */
function payloadsOf(key: Uint8Array, rollingStart: number): (interval: number) => Payload {
  const rpiKey = deriveRpiKey(key);
  const metadataKey = deriveMetadataKey(key);
  const made = new Map<number, Payload>();
  const make = (interval: number): Payload => {
    const rpi = deriveRpi(rpiKey, rollingStart + interval);
    return { rpi, aem: cryptMetadata(metadataKey, rpi, METADATA) };
  };
  return (interval) => {
    const payload = made.get(interval) ?? make(interval);
    made.set(interval, payload);
    return payload;
  };
}
