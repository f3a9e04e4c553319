import { describe, expect, it } from 'vitest';
import { hasVectors, readVectorFile } from '../testing/vectors.ts';
import { CalibrationTable } from './calibration-table.ts';

const HEAD = 'oem,device,model,rssi_correction_db,tx_power_dbm,confidence';
const TABLE = `${HEAD}\nasus,ASUS_A001,ASUS_A001,9,-25,3\nasus,ASUS_I001_1,ASUS_I001D,4,-28,3\nsamsung,beyond1,SM-G973F,5,-24,2\n`;

describe('calibration', () => {
  it.each([
    [
      { maker: 'ASUS', device: 'asus_a001', model: 'ASUS_A001' },
      { rssiCorrection: 9, txPower: -25, confidence: 3 },
    ],
    [
      { maker: 'samsung', device: null, model: 'sm-g973f' },
      { rssiCorrection: 5, txPower: -24, confidence: 2 },
    ],
    [
      { maker: 'asus', device: 'new', model: 'ASUS_NEW' },
      { rssiCorrection: 7, txPower: -26, confidence: 1 },
    ],
    [
      { maker: 'VinSmart', device: 'joy3', model: 'Joy 3' },
      { rssiCorrection: 6, txPower: -26, confidence: 0 },
    ],
  ])('of %o falls back from model to maker to all', (device, expected) => {
    expect(CalibrationTable.parse(TABLE).lookUp(device)).toEqual(expected);
  });

  it.each([
    ['', 1],
    ['a,b,c', 1],
    [HEAD, 2],
    [`${HEAD}\nasus,A,B,x,-25,3`, 2],
    [`${TABLE}asus,A,B,1,-25`, 5],
    [`${TABLE}asus,A,B,1,-25,7`, 5],
  ])('names the line that is wrong (%#)', (csv, line) => {
    expect(() => CalibrationTable.parse(csv)).toThrow(
      expect.objectContaining({ code: 'calibration-malformed', values: { line } }),
    );
  });

  it.skipIf(!hasVectors)('reads the published table of 551 models', () => {
    const table = CalibrationTable.parse(
      new TextDecoder().decode(readVectorFile('ble/gaen-device-calibration-2020-12-14.csv')),
    );
    expect(table.lookUp({ maker: 'asus', device: 'ASUS_I002D', model: 'ASUS_I002D' })).toEqual({
      rssiCorrection: 7,
      txPower: -37,
      confidence: 3,
    });
    expect(table.lookUp({ maker: 'nobody', device: null, model: 'nothing' })).toEqual({
      rssiCorrection: 4,
      txPower: -25,
      confidence: 0,
    });
  });
});
