/**
 * The mark: a shield whose upper edge is a swept tile roof, and under the roof a lantern. The line of defence, and the
 * old houses of the province it was first made for.
 *
 * @param label read out in place of the drawing; leave it out beside the product's name
 */
export function Mark({ size = 32, label }: { size?: number; label?: string }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 48 48"
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined}
      focusable="false"
    >
      <path
        fill="var(--mark-body, #0f595e)"
        d="M24 3c-2.6 4.7-8.8 8-20.5 8.3-.6 0-.8.7-.3 1.1 1.5 1.1 3 1.8 4.8 2.2V25c0 9.3 6.3 15.8 16 20 9.7-4.2 16-10.7 16-20V14.6c1.8-.4 3.3-1.1 4.8-2.2.5-.4.3-1.1-.3-1.1C32.8 11 26.6 7.7 24 3Z"
      />
      <path
        fill="none"
        stroke="#fff"
        strokeWidth="1.5"
        strokeLinecap="round"
        d="M10.5 16.2c6.2-.5 10.5-2.3 13.5-5.2 3 2.9 7.3 4.7 13.5 5.2"
        opacity=".9"
      />
      <path stroke="#f2b430" strokeWidth="1.6" strokeLinecap="round" d="M24 15.5v3.2M24 33.5v4.3" />
      <path
        fill="#f2b430"
        d="M20.7 18.7h6.6v1.4c3.6 1 5.5 3.3 5.5 6s-1.9 5-5.5 6v1.4h-6.6v-1.4c-3.6-1-5.5-3.3-5.5-6s1.9-5 5.5-6z"
      />
      <path
        fill="none"
        stroke="#a4710d"
        strokeWidth="1"
        d="M24 20v12.2M20.6 20.3c-2 3.6-2 8 0 11.6M27.4 20.3c2 3.6 2 8 0 11.6"
        opacity=".75"
      />
    </svg>
  );
}
