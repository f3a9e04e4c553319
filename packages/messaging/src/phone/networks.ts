/** Who gave out the number. Since numbers may be carried along (16/11/2018) this is a hint of the carrier, never proof. */
export type Network =
  | 'viettel'
  | 'mobifone'
  | 'vinaphone'
  | 'vietnamobile'
  | 'gmobile'
  | 'itelecom'
  | 'wintel'
  | 'unknown';

// First two digits of the national number (without its zero). 52 and 92: Vietnamobile; 87: Itelecom (2019); 55: Reddi, later Wintel.
const PREFIXES: Readonly<Record<Exclude<Network, 'unknown'>, string>> = {
  viettel: '32 33 34 35 36 37 38 39 86 96 97 98',
  mobifone: '70 76 77 78 79 89 90 93',
  vinaphone: '81 82 83 84 85 88 91 94',
  vietnamobile: '52 56 58 92',
  gmobile: '59 99',
  itelecom: '87',
  wintel: '55',
};

const networkByPrefix: ReadonlyMap<string, Network> = new Map(
  Object.entries(PREFIXES).flatMap(([network, prefixes]) =>
    prefixes.split(' ').map((prefix): [string, Network] => [prefix, network as Network]),
  ),
);

/** The network that first gave out a national number of nine digits (`912345678`). */
export function networkOf(national: string): Network {
  return networkByPrefix.get(national.slice(0, 2)) ?? 'unknown';
}

/**
 * Codes of the eleven-digit numbers that ended on 15/09/2018 (old codes dead since 30/06/2019), without their zero, and what
 * took their place. The last seven digits were kept. Source: the Ministry's plan of 25/05/2018.
 */
export const OLD_MOBILE_CODES: Readonly<Record<string, string>> = {
  '120': '70',
  '121': '79',
  '122': '77',
  '126': '76',
  '128': '78',
  '123': '83',
  '124': '84',
  '125': '85',
  '127': '81',
  '129': '82',
  '162': '32',
  '163': '33',
  '164': '34',
  '165': '35',
  '166': '36',
  '167': '37',
  '168': '38',
  '169': '39',
  '186': '56',
  '188': '58',
  '199': '59',
};
