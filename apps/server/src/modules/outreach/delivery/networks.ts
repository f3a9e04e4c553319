import { networkOf } from '@phong-tuyen/messaging';

/** Every network a row may be planned for, `unknown` included. */
export const NETWORKS: readonly string[] = [
  ...new Set(Array.from({ length: 100 }, (_, index) => networkOf(String(index).padStart(2, '0')))),
];
