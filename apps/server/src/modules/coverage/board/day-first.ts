/** `28/07/2020` of `2020-07-28`. */
export const dayFirst = (day: string): string => day.split('-').reverse().join('/');
