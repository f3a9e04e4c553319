import type { LayoutRule } from './layout-document.ts';

/** The operators of PDF.js that draw straight lines, by the names its OPS table gives them. */
export interface DrawingOperators {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
}

interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e,
    b * inner[4] + d * inner[5] + f,
  ];
}

function numbersOf(value: unknown, count: number): number[] | null {
  if (typeof value !== 'object' || value === null) return null;
  const numbers = Array.from({ length: count }, (_, index) => Number((value as Record<number, unknown>)[index]));
  return numbers.every(Number.isFinite) ? numbers : null;
}

/** Lines thicker than this are boxes. Points. */
const THICKEST = 2.5;
const SHORTEST = 15;

/** Finds the horizontal lines of a page, in points from the bottom left. */
export function findRules(list: OperatorList, operators: DrawingOperators, page: number): LayoutRule[] {
  const rules: LayoutRule[] = [];
  const stack: Matrix[] = [];
  let matrix = IDENTITY;
  for (const [index, operator] of list.fnArray.entries()) {
    const args = list.argsArray[index];
    if (operator === operators.save) stack.push(matrix);
    else if (operator === operators.restore) matrix = stack.pop() ?? IDENTITY;
    else if (operator === operators.transform) {
      const inner = numbersOf(args, 6);
      if (inner !== null) matrix = multiply(matrix, inner as unknown as Matrix);
    } else if (operator === operators.constructPath && Array.isArray(args)) {
      // The third argument is the path's bounding box: left, top, right, bottom.
      const bounds = numbersOf(args[2], 4);
      if (bounds === null) continue;
      const [left = 0, top = 0, right = 0, bottom = 0] = bounds;
      const from = multiply(matrix, [1, 0, 0, 1, left, top]);
      const to = multiply(matrix, [1, 0, 0, 1, right, bottom]);
      const width = Math.abs(to[4] - from[4]);
      if (width >= SHORTEST && Math.abs(to[5] - from[5]) <= THICKEST) {
        rules.push({ page, x: Math.min(from[4], to[4]), y: Math.min(from[5], to[5]), width });
      }
    }
  }
  return rules;
}
