const IDLE_MS = 60_000;
const LOOK_EVERY_MS = 5_000;

let touchedAt = 0;
for (const kind of ['pointerdown', 'keydown'])
  addEventListener(
    kind,
    () => {
      touchedAt = Date.now();
    },
    { passive: true },
  );
let waiting = false;

/** Begins anew once nobody has touched the page for a minute; what was noted is kept on the device and is sent afterwards. */
export function beginAnewWhenIdle(): void {
  if (waiting) return;
  waiting = true;
  setInterval(() => {
    if (Date.now() - touchedAt >= IDLE_MS) location.reload();
  }, LOOK_EVERY_MS);
}
