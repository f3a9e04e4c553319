/**
 * The AES S-box as a circuit of 115 gates: J. Boyar and R. Peralta, "A new combinational logic minimization technique with
 * applications to cryptology", SEA 2010. Inputs x0 (highest bit) to x7, outputs s0 (highest) to s7; the constant 0x63 of
 * the S-box is left out, because it is added to the round keys instead (MixColumns keeps a constant column as it is).
 *
 * A gate: result, left, right; `&` is AND, `^` is XOR. Their order was searched for by annealing: of 15 registers, it lets 25 values
 * leave and come back, the published order 49.
 */
export const SBOX_GATES: readonly (readonly [result: string, left: string, gate: '&' | '^', right: string])[] = `
t0 x1 ^ x2|y1 t0 ^ x7|y9 x0 ^ x3|y5 y1 ^ x6|y13 x0 ^ x6|t8 y5 & y1|y14 x3 ^ x5|y12 y13 ^ y14|y4 y1 ^ x3|y8 x0 ^ x5
t1 x4 ^ y12|y20 t1 ^ x1|y15 t1 ^ x5|y6 y15 ^ x7|y2 y1 ^ x0|y3 y5 ^ y8|t3 y3 & y6|y11 y20 ^ y9|t5 y4 & x7|t2 y12 & y15
y16 t0 ^ y11|y10 y15 ^ t0|t7 y13 & y16|y7 x7 ^ y11|t6 t5 ^ t2|t4 t3 ^ t2|t12 y9 & y11|t10 y2 & y7|t11 t10 ^ t7
y17 y10 ^ y11|t9 t8 ^ t7|t15 y8 & y10|t16 t15 ^ t12|t20 t11 ^ t16|t18 t6 ^ t16|t13 y14 & y17|t14 t13 ^ t12|t19 t9 ^ t14
y19 y10 ^ y8|t17 t4 ^ t14|y21 y13 ^ y16|t22 t18 ^ y19|t21 t17 ^ y20|y18 x0 ^ y16|t23 t19 ^ y21|t24 t20 ^ y18
t26 t21 & t23|t30 t23 ^ t24|t31 t22 ^ t26|t25 t21 ^ t22|t27 t24 ^ t26|t32 t31 & t30|t33 t32 ^ t24|t28 t25 & t27
t34 t23 ^ t33|t29 t28 ^ t22|t35 t27 ^ t33|t36 t24 & t35|t38 t27 ^ t36|t42 t29 ^ t33|t39 t29 & t38|t40 t25 ^ t39
t37 t36 ^ t34|t41 t40 ^ t37|t43 t29 ^ t40|z12 t43 & y13|z3 t43 & y16|z8 t41 & y10|z15 t42 & y9|z4 t40 & y1|z6 t42 & y11
t45 t42 ^ t41|z7 t45 & y17|t52 z7 ^ z8|z16 t45 & y14|t46 z15 ^ z16|z17 t41 & y8|t54 z6 ^ z7|t58 z4 ^ t46|t44 t33 ^ t37
z13 t40 & y5|z9 t44 & y12|t55 z16 ^ z17|z0 t44 & y15|z10 t37 & y3|t59 z3 ^ t54|t53 z0 ^ z3|t49 z9 ^ z10|t62 t52 ^ t58
t64 z4 ^ t59|t63 t49 ^ t58|s0 t59 ^ t63|z1 t37 & y6|z5 t29 & y7|t66 z1 ^ t63|z2 t33 & x7|t51 z2 ^ z5|s4 t51 ^ t66
t48 z5 ^ z13|z11 t33 & y4|t50 z2 ^ z12|s3 t53 ^ t66|t57 t50 ^ t53|s1 t64 ^ s3|t56 z12 ^ t48|z14 t29 & y2|t61 z14 ^ t57
t47 z10 ^ z11|s6 t56 ^ t62|t65 t61 ^ t62|t67 t64 ^ t65|t60 t46 ^ t57|s2 t55 ^ t67|s5 t47 ^ t65|s7 t48 ^ t60`
  .trim()
  .split(/[|\n]/)
  .map((line) => {
    const [result = '', left = '', gate, right = ''] = line.split(' ');
    return [result, left, gate === '&' ? '&' : '^', right] as const;
  });
